import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Context, Reader } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { Conflict, Forbidden, NotFound } from '../kernel/refusals.ts'
import { findPermission } from './permissions.ts'
import { hashOf } from './records.ts'
import { mayUseTool, scopesIn, type ToolScope } from './rules.ts'

/** The protocol's own shape of a question to somebody at the door, as far as we read it. */
const asked = z.object({
  iat: z.number(),
  returnTo: z.string(),
  prompt: z.object({ name: z.string(), reasons: z.array(z.string()) }),
  params: z.object({
    client_id: z.uuid(),
    redirect_uri: z.string(),
    scope: z.string().optional(),
    prompt: z.string().optional(),
    max_age: z.coerce.number().optional(),
  }),
  lastSubmission: z.object({ consent: z.unknown() }).optional(),
})

const uid = z.string().regex(/^[\w-]{21,64}$/)

export interface Asking {
  readonly tool: { readonly id: string; readonly name: string; readonly host: string }
  /** What it wants to know. */
  readonly scopes: readonly ToolScope[]
  /** Where the protocol goes on, as a path here, and to whose origin it leads in the end. */
  readonly returnTo: string
  readonly origin: string
  /** Whether this person may use the tool at all. */
  readonly admitted: boolean
  /** What has to be asked: whether the tool may know it; nothing when that was said before. */
  readonly needsConsent: boolean
  /** The tool wants to be sure: the person has to prove who they are, and did so before this moment. */
  readonly needsProofSince: Date | null
}

/** What a tool asks of the person at the door. NotFound when it was answered, or is too old. */
export async function showAsking(reader: Reader, { asking }: { asking: string }): Promise<Asking> {
  const { params, prompt, returnTo, iat, lastSubmission } = await load(reader, asking)
  const tool = await findAskingTool(reader, params.client_id)
  const { actor } = reader
  const allowed = actor.id && (await findPermission(reader, { personId: actor.id, toolId: params.client_id }))
  const scopes = scopesIn(params.scope)
  const everyTime =
    params.prompt?.split(' ').includes('consent') || prompt.reasons.includes('native_client_prompt')
  const again = everyTime && !lastSubmission?.consent
  return {
    tool: { id: params.client_id, name: tool.name, host: new URL(params.redirect_uri).host },
    scopes,
    returnTo: new URL(returnTo).pathname,
    origin: new URL(params.redirect_uri).origin,
    admitted: mayUseTool(actor.role, tool.least_role),
    needsConsent: Boolean(again) || !allowed || scopes.some((scope) => !allowed.scopes.includes(scope)),
    needsProofSince: proofNeeded(actor.provedAt, { prompt, iat, maxAge: params.max_age }),
  }
}

/**
 * Lets the tool know what it asked for, and remembers that; the person goes on into it. Nothing is asked when it was
 * allowed before: then this only says who they are.
 */
export const allowTool = command({ asking: uid }, async (tx, { asking }) => {
  const { tool, scopes, admitted, needsProofSince, returnTo } = await showAsking(tx, { asking })
  const personId = atTheDoor(tx)
  if (!admitted) throw new Forbidden('This tool is not for everybody: ask whoever runs the community')
  if (needsProofSince)
    throw new Conflict('proof.needed', 'Confirm first that it is you: your last proof is too old')
  const before = await findPermission(tx, { personId, toolId: tool.id })
  const all = scopesIn([...(before?.scopes ?? []), ...scopes].join(' '))
  if (all.length > (before?.scopes.length ?? 0)) {
    await tx.db
      .insertInto('tool_permissions')
      .values({ person_id: personId, tool_id: tool.id, scopes: all, given_at: tx.now, last_used_at: tx.now })
      .onConflict((known) =>
        known.columns(['person_id', 'tool_id']).doUpdateSet({ scopes: all, given_at: tx.now }),
      )
      .execute()
    await record(tx, {
      type: 'tool.allowed',
      object: tool.id,
      facts: { toolId: tool.id, personId, scopes: all },
    })
  }
  await answer(tx, asking, {
    login: { accountId: personId, ts: secondsOf(tx.actor.provedAt ?? tx.now) },
    consent: {},
  })
  return { returnTo }
})

/** The person says no: the tool is told so, and nothing else. */
export const refuseTool = command({ asking: uid }, async (tx, { asking }) => {
  const { returnTo } = await showAsking(tx, { asking })
  atTheDoor(tx)
  await answer(tx, asking, { error: 'access_denied', error_description: 'The person said no' })
  return { returnTo }
})

async function load({ db, now }: Reader, asking: string) {
  if (!uid.safeParse(asking).success) throw new NotFound('question')
  const row = await db
    .selectFrom('tool_records')
    .select('payload')
    .where('kind', '=', 'Interaction')
    .where('id_hash', '=', hashOf(asking))
    .where('expires_at', '>', now)
    .executeTakeFirst()
  const parsed = asked.safeParse(row?.payload)
  if (!parsed.success) throw new NotFound('question')
  return parsed.data
}

async function findAskingTool({ db }: Reader, toolId: string) {
  const tool = await db
    .selectFrom('tools')
    .select(['name', 'least_role'])
    .where('id', '=', toolId)
    .executeTakeFirst()
  if (!tool) throw new NotFound('tool')
  return tool
}

/** Since when a proof counts: since the question was asked, or within the age that the tool put up with. */
function proofNeeded(
  provedAt: Date | undefined,
  { prompt, iat, maxAge }: { prompt: z.output<typeof asked>['prompt']; iat: number; maxAge?: number },
): Date | null {
  const since = prompt.reasons.includes('login_prompt')
    ? iat
    : maxAge !== undefined && prompt.reasons.includes('max_age')
      ? iat - maxAge
      : null
  if (since === null || (provedAt && secondsOf(provedAt) >= since)) return null
  return new Date(since * 1000)
}

async function answer({ db }: Context, asking: string, result: object): Promise<void> {
  await sql`/* answer_tool */
    update tool_records set payload = payload || jsonb_build_object('result', ${JSON.stringify(result)}::jsonb)
    where kind = 'Interaction' and id_hash = ${hashOf(asking)}`.execute(db)
}

/** With a key nobody stands at a door. */
function atTheDoor({ actor }: Pick<Reader, 'actor'>): string {
  if (!actor.id || actor.scopes) throw new Forbidden('Sign in first')
  return actor.id
}

function secondsOf(moment: Date): number {
  return Math.floor(moment.getTime() / 1000)
}
