/**
 * True when a fault says that the database cannot be reached just now, starts, stops, or takes nobody more: it is
 * nobody's mistake, and the same request is worth trying again in a moment. Drivers and libraries wrap it, so its
 * causes are looked at, too.
 */
export function isDatabaseAway(fault: unknown, depth = 0): boolean {
  if (!(fault instanceof Error) || depth > 5) return false
  if (fault instanceof AggregateError) return fault.errors.some((one) => isDatabaseAway(one, depth + 1))
  const code = 'code' in fault ? String(fault.code) : ''
  // ENOENT is a socket that is not there; of a file it means something else.
  const socket = code === 'ENOENT' && 'syscall' in fault && fault.syscall === 'connect'
  return (
    socket ||
    unreachable.has(code) ||
    code.startsWith('08') ||
    said.test(fault.message) ||
    isDatabaseAway(fault.cause, depth + 1)
  )
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  '57P01', // ended by its administrator
  '57P02', // ended because another of its processes crashed
  '57P03', // starting or stopping
  '57P05', // idle for too long
  '53300', // too many connections
  '25006', // read only: just now a replica, until the other one has taken over
])

/** What `pg` says in words, without a code. */
const said =
  /^Connection terminated|^timeout exceeded when trying to connect|^Client has encountered a connection error|^Client was closed/
