import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { ownId } from '../people/index.ts'

/** Tells one of the actor's devices nothing more. One that is gone already, or somebody else's, changes nothing. */
export const removeDevice = command({ deviceId: z.uuid() }, async (tx, { deviceId }) => {
  await tx.db
    .deleteFrom('push_devices')
    .where('person_id', '=', ownId(tx.actor))
    .where('id', '=', deviceId)
    .execute()
})
