import { inTransaction } from '../kernel/command.ts'
import { Invalid } from '../kernel/refusals.ts'
import { slugOf } from '../kernel/slug.ts'
import { createSpace } from '../spaces/index.ts'
import { lineOf } from './fields.ts'
import { findKnown } from './find-known.ts'
import type { Ref } from './items.ts'
import { keepExternalIds } from './keep-external-ids.ts'
import type { Run } from './run.ts'

interface Wanted {
  /** What the space is called in the other forum, so that a later import finds it under another name too. */
  readonly ref: Ref
  readonly name: string
  /** Asked for by address: then it is that one, whatever the ref. */
  readonly slug: string | null
}

/** The space where imported conversations go: the one known from before, the one of that address, or a new one. */
export async function findSpace(run: Run, { ref, name, slug }: Wanted): Promise<string> {
  if (slug !== null && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    throw new Invalid({ space: ['The address of a space has small letters, digits and dashes'] })
  const known = slug === null && (await findKnown(run.ctx, run, new Set([ref]))).get(ref)
  if (known) return known.id

  const address = slug ?? (slugOf(name) || 'imported')
  const there = await run.ctx.db
    .selectFrom('spaces')
    .select('id')
    .where('slug', '=', address)
    .executeTakeFirst()
  if (there) return there.id
  if (run.id === null) return ''
  return inTransaction(run.ctx, async (tx) => {
    const { spaceId } = await createSpace(tx, { name: lineOf(name, 80), slug: address })
    await keepExternalIds(run, tx, [{ ref, id: spaceId, topicId: null }])
    return spaceId
  })
}
