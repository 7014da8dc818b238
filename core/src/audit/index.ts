/** The audit log: what staff did with what is not their own, as the log of everything tells it. */
export { listAuditEntries, type AuditEntry } from './list-audit-entries.ts'
export { auditedTypes } from '../kernel/staff-acts.ts'
