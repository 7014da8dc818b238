/**
 * True when a fault says that there is no room left to keep something: on our own disk, in the quota of the user, or on
 * the database's. It passes when somebody makes room, and nothing has to be started again.
 */
export function isDiskFull(fault: unknown, depth = 0): boolean {
  if (!(fault instanceof Error) || depth > 5) return false
  const code = 'code' in fault ? String(fault.code) : ''
  return full.has(code) || isDiskFull(fault.cause, depth + 1)
}

const full = new Set([
  'ENOSPC',
  'EDQUOT',
  '53100', // what PostgreSQL says of its own disk
])
