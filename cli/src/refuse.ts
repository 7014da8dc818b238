import { Misconfigured } from '@parvis/core/kernel/config'
import { isDiskFull } from '@parvis/core/kernel/disk-full'
import { EmbeddedPostgresError } from '@parvis/core/kernel/embedded-postgres'
import { SchemaFault } from '@parvis/core/kernel/migrate'
import { Invalid, Refusal } from '@parvis/core/kernel/refusals'

/** Says no in one plain sentence on standard error and sets exit code 1. Only a fault of ours shows where it happened. */
export function refuse(fault: unknown): void {
  process.exitCode = 1
  console.error(sentence(fault))
}

function sentence(fault: unknown): string {
  if (fault instanceof Invalid) {
    return Object.entries(fault.issues)
      .map(([field, sentences]) => (field ? `${field}: ${sentences.join(' ')}` : sentences.join(' ')))
      .join('; ')
  }
  const plain = [Refusal, Misconfigured, EmbeddedPostgresError, SchemaFault]
  if (fault instanceof Error && plain.some((kind) => fault instanceof kind)) return fault.message
  if (isDiskFull(fault))
    return `There is no room left on the disk; nothing half written was kept. (${(fault as Error).message})`
  if (isUnreachable(fault))
    return `The database cannot be reached: ${(fault as Error).message || 'no answer'}.`
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
}

/** What `pg` throws when nobody listens, the name is unknown or the password is wrong. */
function isUnreachable(fault: unknown): boolean {
  const code = String((fault as { code?: unknown } | null)?.code ?? '')
  return ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', '28P01', '28000', '3D000'].includes(code)
}
