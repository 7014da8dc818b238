/** Nothing here moves: the charts are drawn on the server and need no script. */
export const csr = false
