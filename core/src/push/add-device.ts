import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { newId } from '../kernel/ids.ts'
import { Forbidden, Invalid } from '../kernel/refusals.ts'
import { ownId } from '../people/index.ts'

/** So many of one person's: a twenty-first takes the place of the one that was added first. */
const most = 20

const key = (bytes: number) =>
  z
    .string()
    .regex(/^[\w-]+=*$/, 'This is not the key of a browser')
    .refine((text) => Buffer.from(text, 'base64url').length === bytes, 'This is not the key of a browser')

/**
 * Tells the actor's browser of the given session what is new from now on. A browser that was another session's, or
 * somebody else's, is this one's then. Its push service must be reached over https and not be in a private network.
 */
export const addDevice = command(
  {
    sessionId: z.uuid(),
    endpoint: z.url('This is not the address of a push service').max(2000),
    p256dh: key(65),
    auth: key(16),
    userAgent: z.string().transform((text) => text.slice(0, 400)),
  },
  async (tx, { sessionId, endpoint, p256dh, auth, userAgent }) => {
    const personId = ownId(tx.actor)
    if (tx.services.courier.refuses(new URL(endpoint)))
      throw new Invalid({ endpoint: ['This is not the address of a push service'] })
    const session = await tx.db
      .selectFrom('sessions')
      .select('id')
      .where('person_id', '=', personId)
      .where('id', '=', sessionId)
      .executeTakeFirst()
    if (!session) throw new Forbidden('Sign in first')

    await sql`delete from push_devices where sha256(endpoint::bytea) = sha256(${endpoint}::bytea)`.execute(
      tx.db,
    )
    const id = newId(tx.now)
    await sql`insert into push_devices
        (id, person_id, session_id, endpoint, p256dh, auth, user_agent, created_at, told_up_to)
      values (${id}, ${personId}, ${sessionId}, ${endpoint}, ${p256dh}, ${auth}, ${userAgent}, ${tx.now},
        (select coalesce(max(id), 0) from events))`.execute(tx.db)
    await sql`delete from push_devices where id in (
      select id from push_devices where person_id = ${personId} order by created_at desc, id desc offset ${most})`.execute(
      tx.db,
    )
    return { deviceId: id }
  },
)
