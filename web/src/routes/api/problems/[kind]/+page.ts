/** A book: it is read, and nothing in it moves. */
export const csr = false
