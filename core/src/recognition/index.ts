/** What people's help is worth to others: points in a double-entry ledger, built only from the log. */
export { recognition } from './reactions.ts'
export { showStanding, type Standing } from './show-standing.ts'
export { listTransfers, type TransferItem } from './list-transfers.ts'
export { ruleVersion, worth, type TransferReason } from './rules.ts'
