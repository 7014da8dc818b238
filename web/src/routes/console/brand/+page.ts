/** A look is shown while it is chosen. */
export const csr = true
