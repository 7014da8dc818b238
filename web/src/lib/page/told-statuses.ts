/** The refusals that have a title and a hint of their own, `common.error…`; what else was asked in vain has those of its class. */
export const toldStatuses = [400, 403, 404, 410, 413, 429]
