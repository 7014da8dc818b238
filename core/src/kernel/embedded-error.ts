/** Why the embedded database cannot be used: one sentence for the operator, and what the server logged last. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError'
  readonly serverLog: string[]

  constructor(sentence: string, serverLog: string[] = [], cause?: unknown) {
    super(sentence, cause === undefined ? undefined : { cause })
    this.serverLog = serverLog
  }
}

/** The code of a system or database error ('ENOENT', '57P03'), or an empty string. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
