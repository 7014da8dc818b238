import {
  consumeRecord,
  findClient,
  findRecord,
  findRecordByUid,
  forgetGrant,
  forgetRecord,
  keepRecord,
} from '@parvis/core/tools'
import { errors, type Adapter, type AdapterPayload } from 'oidc-provider'
import { theVisit } from './visit.ts'

/** Where the protocol keeps what it knows of one kind of thing: our tables, through core. */
export class Records implements Adapter {
  readonly #kind: string

  constructor(kind: string) {
    this.#kind = kind
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    const { ctx, session } = theVisit()
    // A cookie of its own stands in a question: it would open a session if the table were stolen.
    const { cookie: _, ...rest } = payload.session ?? {}
    await keepRecord(ctx, {
      kind: this.#kind,
      id,
      payload: { ...payload, ...(payload.session && { session: rest }) },
      expiresAt: new Date(ctx.now.getTime() + expiresIn * 1000),
      sessionId: session?.sessionId ?? null,
    })
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const { ctx, session } = theVisit()
    if (this.#kind === 'Client') return ((await findClient(ctx, id)) as AdapterPayload | null) ?? undefined
    const found = await findRecord(ctx, { kind: this.#kind, id, sessionId: session?.sessionId ?? null })
    return found ?? undefined
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return (await findRecordByUid(theVisit().ctx, { kind: this.#kind, uid })) ?? undefined
  }

  async findByUserCode(): Promise<undefined> {}

  async consume(id: string): Promise<void> {
    const first = await consumeRecord(theVisit().ctx, { kind: this.#kind, id })
    if (!first) throw new errors.InvalidGrant('it was used already')
  }

  async destroy(id: string): Promise<void> {
    await forgetRecord(theVisit().ctx, { kind: this.#kind, id })
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await forgetGrant(theVisit().ctx, { kind: this.#kind, grantId })
  }
}
