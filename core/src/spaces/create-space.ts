import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { newId } from '../kernel/ids.ts'
import { Forbidden, Invalid } from '../kernel/refusals.ts'
import { slugOf } from '../kernel/slug.ts'
import { takeAddress } from './keep-address.ts'
import { mayManageSpaces } from './rules.ts'
import { checkAccess, slugTaken, spaceShape } from './shape.ts'

/**
 * Opens a place to talk. Without a word about it everybody reads, every member who reads writes, and its address is
 * its name.
 */
export const createSpace = command(
  {
    name: spaceShape.name,
    slug: spaceShape.slug.optional(),
    description: spaceShape.description.default(''),
    readFrom: spaceShape.readFrom.default('visitor'),
    writeFrom: spaceShape.writeFrom.optional(),
    kinds: spaceShape.kinds.default(['question', 'discussion']),
    position: spaceShape.position.default(0),
  },
  async (tx, { name, slug, description, readFrom, writeFrom, kinds, position }) => {
    if (!mayManageSpaces(tx.actor)) throw new Forbidden('Only managers may create spaces')
    const address = slug ?? slugOf(name)
    if (!address) throw new Invalid({ slug: ['This name makes no address: choose one'] })
    const access = {
      read_from: readFrom,
      write_from: writeFrom ?? (readFrom === 'visitor' ? 'member' : readFrom),
    }
    checkAccess(access)

    const id = newId(tx.now)
    const created = await tx.db
      .insertInto('spaces')
      .values({
        id,
        slug: address,
        name,
        description,
        ...access,
        kinds: [...new Set(kinds)],
        position,
        created_at: tx.now,
      })
      .onConflict((taken) => taken.column('slug').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!created) throw slugTaken()
    await takeAddress(tx, address)

    await record(tx, { type: 'space.changed', object: id, facts: { spaceId: id } })
    return { spaceId: id, slug: address }
  },
)
