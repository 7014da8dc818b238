/** Its forms answer in place. */
export const csr = true
