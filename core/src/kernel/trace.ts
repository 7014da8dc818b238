/** What is told of a step besides its name: ids, kinds and counts, never what a person wrote. */
export type Attributes = Readonly<Record<string, string | number | boolean | string[] | undefined>>

/** Where steps are told to. There is one when an operator asked for it (telemetry.ts), and otherwise none. */
export interface Tracing {
  span<Done>(step: Step, work: () => Promise<Done>): Promise<Done>
  /** A statement within a step; null when no step is being told just now. Call what it returns at the end. */
  statement(name: string): ((fault?: unknown) => void) | null
  /** Tells more of the step in hand. */
  note(attributes: Attributes): void
  /** By which a line of the log is found again. */
  id(): string | undefined
}

export interface Step {
  readonly name: string
  readonly kind?: 'request' | 'job' | 'inside'
  readonly attributes?: Attributes
  /** Whose step this is part of, as a `traceparent` (W3C Trace Context). */
  readonly parent?: string
}

let tracing: Tracing | null = null

/** Steps are told to this from now on; null: to nobody. */
export function traceWith(one: Tracing | null): void {
  tracing = one
}

/** Does the work, and tells it as a step when somebody wants to know. Costs a comparison otherwise. */
export function traced<Done>(step: Step, work: () => Promise<Done>): Promise<Done> {
  return tracing ? tracing.span(step, work) : work()
}

export function noteStep(attributes: Attributes): void {
  tracing?.note(attributes)
}

export function traceId(): string | undefined {
  return tracing?.id()
}

/** What to call when a statement has come to its end; null when nobody wants to know. */
export function startStatement(asked: unknown): ((fault?: unknown) => void) | null {
  if (!tracing) return null
  const text = typeof asked === 'string' ? asked : (asked as { text?: unknown } | null)?.text
  return typeof text === 'string' ? tracing.statement(nameOfStatement(text)) : null
}

const labelled = /^\s*\/\* ([a-z_]+)(?:, planned anew)? \*\//
const ordinary =
  /^\s*(insert into|update|delete from|select|with|begin|commit|rollback|savepoint|release|set|copy)\b(?:\s+"?(\w+))?/i
const withTable = /^(?:insert into|update|delete from)$/i

/** Its own name, or what it does to which table: no word of it that could be a value. */
export function nameOfStatement(text: string): string {
  const label = labelled.exec(text)?.[1]
  if (label) return label
  const [, verb = 'statement', table = ''] = ordinary.exec(text) ?? []
  return (withTable.test(verb) ? `${verb} ${table}` : verb).toLowerCase().trim()
}
