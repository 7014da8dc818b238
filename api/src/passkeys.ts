import { listPasskeys } from '@parvis/core/people'
import { z } from 'zod'
import { allOf, forMembers, id, moment } from './base.ts'
import { address } from './shapes.ts'

const passkey = z
  .object({
    id,
    kind: z.literal('passkey'),
    title: z.string(),
    url: address,
    createdAt: moment,
    lastUsedAt: moment.nullable(),
    doubted: z.boolean().describe('its counter went backwards, so it opens nothing any more'),
  })
  .meta({ id: 'Passkey' })

export const passkeys = forMembers
  .route({ method: 'GET', path: '/me/passkeys', summary: 'Your passkeys', tags: ['me'] })
  .output(allOf(passkey))
  .handler(async ({ context }) => ({
    items: (await listPasskeys(context.ctx)).map(({ name, ...found }) => ({
      ...found,
      kind: 'passkey' as const,
      title: name,
      url: '/settings/account',
    })),
    next: null,
  }))

export const passkeyShapes = { Passkey: passkey }
