import { keepDraft, listDrafts } from '@parvis/core/conversations'
import { z } from 'zod'
import { allOf, forMembers, moment, nothing } from './base.ts'
import { address } from './shapes.ts'

const tags = ['me']

const place = z
  .string()
  .describe('`ask`, `answer TOPIC`, `comment TOPIC POST` or `edit TOPIC POST`, with the ids')

const draft = z
  .object({
    id: place,
    kind: z.literal('draft'),
    title: z.string().describe('of the conversation, or what was typed as one'),
    url: address.describe('where one goes on with it; the settings where that place is gone'),
    body: z.string().describe('Markdown'),
    savedAt: moment,
  })
  .meta({ id: 'Draft' })

/** What somebody has begun to write and not sent. */
export const drafts = {
  drafts: forMembers
    .route({
      method: 'GET',
      path: '/me/drafts',
      summary: 'What you have begun to write',
      description: 'Seen by you alone, newest first; thrown away after 90 days.',
      tags,
    })
    .output(allOf(draft))
    .handler(async ({ context }) => ({
      items: (await listDrafts(context.ctx)).map(({ place: id, title, url, body, savedAt }) => ({
        id,
        kind: 'draft' as const,
        title,
        url: url ?? '/settings',
        body,
        savedAt,
      })),
      next: null,
    })),

  keepDraft: forMembers
    .route({
      method: 'PUT',
      path: '/me/drafts/{place}',
      summary: 'Keep what you have begun to write',
      description:
        'In place of what you had begun there. Sending it is another operation, and leaves the draft.',
      tags,
      successStatus: 204,
    })
    .input(z.object({ place, body: z.string(), title: z.string().optional() }))
    .output(nothing)
    .handler(async ({ input, context }) => void (await keepDraft(context.ctx, input))),

  throwAwayDraft: forMembers
    .route({
      method: 'DELETE',
      path: '/me/drafts/{place}',
      summary: 'Throw away what you have begun to write',
      tags,
      successStatus: 204,
    })
    .input(z.object({ place }))
    .output(nothing)
    .handler(async ({ input, context }) => void (await keepDraft(context.ctx, { ...input, body: '' }))),
}

export const draftShapes = { Draft: draft }
