import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Forbidden, NotFound } from '../kernel/refusals.ts'
import { keepAddress, takeAddress } from './keep-address.ts'
import { mayManageSpaces, mayRead } from './rules.ts'
import { checkAccess, slugTaken, spaceShape } from './shape.ts'

/**
 * Changes what is given and leaves the rest. Its former address goes on leading to it until another space takes it.
 * `archived: true` makes it quiet: read by the same people, written by none.
 */
export const changeSpace = command(
  {
    spaceId: z.uuid(),
    name: spaceShape.name.optional(),
    slug: spaceShape.slug.optional(),
    description: spaceShape.description.optional(),
    readFrom: spaceShape.readFrom.optional(),
    writeFrom: spaceShape.writeFrom.optional(),
    kinds: spaceShape.kinds.optional(),
    position: spaceShape.position.optional(),
    archived: z.boolean().optional(),
  },
  async (tx, { spaceId, readFrom, writeFrom, kinds, archived, ...plain }) => {
    const space = await tx.db
      .selectFrom('spaces')
      .selectAll()
      .where('id', '=', spaceId)
      .forUpdate()
      .executeTakeFirst()
    if (!space || !mayRead(tx.actor, space)) throw new NotFound('space')
    if (!mayManageSpaces(tx.actor)) throw new Forbidden('Only managers may change spaces')

    const changed = {
      ...plain,
      read_from: readFrom ?? space.read_from,
      write_from: writeFrom ?? space.write_from,
      kinds: kinds ? [...new Set(kinds)] : space.kinds,
      archived_at:
        archived === undefined ? space.archived_at : archived ? (space.archived_at ?? tx.now) : null,
    }
    checkAccess(changed)
    if (plain.slug && plain.slug !== space.slug) {
      const other = await tx.db
        .selectFrom('spaces')
        .select('id')
        .where('slug', '=', plain.slug)
        .executeTakeFirst()
      if (other) throw slugTaken()
      await takeAddress(tx, plain.slug)
      await keepAddress(tx, spaceId, space.slug)
    }
    await tx.db.updateTable('spaces').set(changed).where('id', '=', spaceId).execute()
    await record(tx, { type: 'space.changed', object: spaceId, facts: { spaceId } })
  },
)
