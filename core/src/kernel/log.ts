import { pino, type Logger } from 'pino'
import { traceId } from './trace.ts'

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>

/** One line of JSON per fact on standard output, with the request's id where there is one. Never a secret, never a mail address. */
export function openLog(level: string): Log {
  return pino({
    level,
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    mixin: () => (traceId() === undefined ? {} : { traceId: traceId() }),
    formatters: { level: (label) => ({ level: label }) },
    redact: ['password', 'token', 'secret', 'cookie', 'authorization', '*.password', '*.token', '*.secret'],
  })
}
