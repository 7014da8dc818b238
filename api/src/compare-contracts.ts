/** What a new contract does to those who rely on the one before. */
export interface Difference {
  /** A program that worked may stop working. */
  readonly breaking: readonly string[]
  readonly added: readonly string[]
}

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly maxLength?: number
}
interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
}
interface Operation {
  readonly parameters?: readonly {
    readonly name?: string
    readonly required?: boolean
    readonly schema?: Schema
  }[]
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content>>
  readonly security: readonly { readonly key?: readonly string[] }[]
}
export interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  /** What other programs are told: the body is ours. */
  readonly webhooks?: Readonly<Record<string, { readonly post: { readonly requestBody?: Content } }>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** Deep enough for every shape of ours; a shape that contains itself ends here. */
const deepest = 8

/**
 * Compares two contracts as a program would feel it. Breaking: an operation, parameter or field that went away; an
 * input that is newly needed or narrower; an answer that is wider or may lack something; a scope more.
 */
export function compareContracts(before: Contract, after: Contract): Difference {
  const breaking: string[] = []
  const added: string[] = []
  const [then, now] = [operationsOf(before), operationsOf(after)]
  for (const name of now.keys()) if (!then.has(name)) added.push(`${name}: new`)
  for (const [name, old] of then) {
    const one = now.get(name)
    if (!one) {
      breaking.push(`${name}: gone`)
      continue
    }
    const found = (sentence: string, isBreaking = true) =>
      (isBreaking ? breaking : added).push(`${name}: ${sentence}`)
    const asked = new Comparison(before, after, found, 'asked')
    const answered = new Comparison(before, after, found, 'answered')
    compareParameters(old, one, asked, found)
    asked.compare('body', jsonOf(old.requestBody), jsonOf(one.requestBody))
    for (const [status, response] of Object.entries(old.responses)) {
      if (!status.startsWith('2')) continue
      if (one.responses[status]) answered.compare('answer', jsonOf(response), jsonOf(one.responses[status]))
      else found(`no longer answers ${status}`)
    }
    compareSecurity(old, one, found)
  }
  return { breaking, added }
}

type Found = (sentence: string, isBreaking?: boolean) => void

/** Walks two shapes at once; what is a danger depends on which way the data goes. */
class Comparison {
  readonly #before: Contract
  readonly #after: Contract
  readonly #found: Found
  readonly #way: 'asked' | 'answered'

  constructor(before: Contract, after: Contract, found: Found, way: 'asked' | 'answered') {
    this.#before = before
    this.#after = after
    this.#found = found
    this.#way = way
  }

  compare(where: string, before: Schema | undefined, after: Schema | undefined, depth = 0): void {
    if (!before || !after || depth > deepest) {
      if (before && !after) this.#found(`${where} went away`)
      else if (after?.required?.length) this.#found(`${where} is newly needed`)
      return
    }
    const old = resolve(this.#before, before)
    const one = resolve(this.#after, after)
    this.#compareValues(where, old, one)
    this.#compareFields(where, old, one, depth)
    if (old.items && one.items) this.compare(`${where}[]`, old.items, one.items, depth + 1)
  }

  #compareValues(where: string, before: Schema, after: Schema): void {
    const [old, one] = [valuesOf(this.#before, before), valuesOf(this.#after, after)]
    const [narrow, wide] = this.#way === 'asked' ? [one, old] : [old, one]
    const lost = [...wide].filter((value) => !narrow.has(value) && !narrow.has('any'))
    if (lost.length)
      this.#found(`${where} ${this.#way === 'asked' ? 'no longer takes' : 'may now be'} ${lost.join(', ')}`)
    if (this.#way === 'asked' && (after.maxLength ?? Infinity) < (before.maxLength ?? Infinity))
      this.#found(`${where} is shorter now: ${after.maxLength}`)
  }

  #compareFields(where: string, before: Schema, after: Schema, depth: number): void {
    const [old, one] = [before.properties ?? {}, after.properties ?? {}]
    const [needed, needs] = [new Set(before.required), new Set(after.required)]
    for (const name of Object.keys(old)) {
      const field = `${where}.${name}`
      if (!one[name]) this.#found(`${field} went away`)
      else {
        if (this.#way === 'asked' && needs.has(name) && !needed.has(name))
          this.#found(`${field} is newly needed`)
        if (this.#way === 'answered' && needed.has(name) && !needs.has(name))
          this.#found(`${field} may be missing`)
        this.compare(field, old[name], one[name], depth + 1)
      }
    }
    for (const name of Object.keys(one)) {
      if (old[name]) continue
      const isNeeded = this.#way === 'asked' && needs.has(name)
      this.#found(`${where}.${name} is ${isNeeded ? 'newly needed' : 'new'}`, isNeeded)
    }
  }
}

function compareParameters(before: Operation, after: Operation, asked: Comparison, found: Found): void {
  const old = new Map((before.parameters ?? []).flatMap((one) => (one.name ? [[one.name, one]] : [])))
  const now = new Map((after.parameters ?? []).flatMap((one) => (one.name ? [[one.name, one]] : [])))
  for (const [name, { required, schema }] of old) {
    const one = now.get(name)
    if (!one) found(`parameter ${name} went away`)
    else {
      if (one.required && !required) found(`parameter ${name} is newly needed`)
      asked.compare(`parameter ${name}`, schema, one.schema)
    }
  }
  for (const [name, { required }] of now)
    if (!old.has(name)) found(`parameter ${name} is new${required ? ' and needed' : ''}`, required ?? false)
}

function compareSecurity(before: Operation, after: Operation, found: Found): void {
  const open = (one: Operation) => one.security.some(({ key }) => !key)
  const scopes = (one: Operation) => one.security.find(({ key }) => key)?.key ?? []
  if (open(before) && !open(after)) found('is no longer for visitors')
  for (const scope of scopes(after)) if (!scopes(before).includes(scope)) found(`needs the scope ${scope}`)
}

function operationsOf({ paths, webhooks = {} }: Contract): Map<string, Operation> {
  const told: [string, Operation][] = Object.entries(webhooks).map(([type, { post }]) => [
    `webhook ${type}`,
    { responses: { '200': post.requestBody ?? {} }, security: [] },
  ])
  return new Map<string, Operation>([
    ...told,
    ...Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, one]) => [`${method.toUpperCase()} ${path}`, one] as const),
    ),
  ])
}

function jsonOf(one: Content | undefined): Schema | undefined {
  return one?.content?.['application/json']?.schema
}

function resolve(contract: Contract, schema: Schema): Schema {
  return schema.$ref ? (contract.components.schemas[schema.$ref.split('/').at(-1)!] ?? {}) : schema
}

/** The values, or else the types, that a shape allows. */
function valuesOf(contract: Contract, schema: Schema): Set<string> {
  const { anyOf, type, ...one } = resolve(contract, schema)
  if (anyOf) return new Set(anyOf.flatMap((each) => [...valuesOf(contract, each)]))
  if (one.const !== undefined) return new Set([JSON.stringify(one.const)])
  if (one.enum) return new Set(one.enum.map((value) => JSON.stringify(value)))
  return new Set(type ? [type].flat() : ['any'])
}
