import { describe, expect, test } from 'vitest'
import { inWorld, square } from '../../test/world.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '../kernel/refusals.ts'
import { changeSpace, createSpace, findMovedSpace, listSpaces, mayWrite, showSpace } from './index.ts'

describe('a space', () => {
  test(
    'is opened by a manager and seen by whom it is for',
    inWorld(async ({ alice, clara, emma, visitor }) => {
      const { spaceId, slug } = await createSpace(clara, {
        name: 'Le Café des Ambassadeurs',
        readFrom: 'ambassador',
      })
      expect(slug).toBe('le-cafe-des-ambassadeurs')

      expect((await listSpaces(visitor)).map((space) => space.slug)).toEqual([square.slug])
      expect((await listSpaces(emma)).map((space) => space.slug)).toEqual([slug, square.slug])
      expect(await showSpace(emma, { slug })).toMatchObject({
        id: spaceId,
        writeFrom: 'ambassador',
        may: { open: true, change: false },
      })
      for (const other of [alice, visitor]) await expect(showSpace(other, { slug })).rejects.toThrow(NotFound)
      await expect(changeSpace(alice, { spaceId, name: 'Mine' })).rejects.toThrow(NotFound)
    }),
  )

  test(
    'is changed by managers only, and stays within reason',
    inWorld(async ({ alice, clara, maya }) => {
      for (const other of [alice, maya])
        await expect(createSpace(other, { name: 'Mine' })).rejects.toThrow(Forbidden)
      await expect(createSpace(clara, { name: 'The square', slug: square.slug })).rejects.toThrow(Conflict)
      await expect(createSpace(clara, { name: '集会' })).rejects.toThrow(Invalid)
      await expect(changeSpace(clara, { spaceId: square.id, slug: '../admin' })).rejects.toThrow(Invalid)
      const closed = changeSpace(clara, { spaceId: square.id, readFrom: 'moderator', writeFrom: 'member' })
      await expect(closed).rejects.toThrow(Invalid)

      await changeSpace(clara, { spaceId: square.id, name: 'Agora', archived: true })
      const shown = await showSpace(alice, { slug: square.slug })
      expect([shown.name, shown.may.open, shown.archivedAt === null]).toEqual(['Agora', false, false])
      await changeSpace(clara, { spaceId: square.id, archived: false })
      expect((await showSpace(alice, { slug: square.slug })).may.open).toBe(true)
    }),
  )

  test('takes nothing from a key that may only read', () => {
    const space = { read_from: 'visitor', write_from: 'member' }
    expect(mayWrite({ id: 'a', role: 'owner', scopes: ['read'] }, space)).toBe(false)
    expect(mayWrite({ id: 'a', role: 'member', scopes: ['read', 'write'] }, space)).toBe(true)
  })

  test(
    'is found at the addresses it had, by those who may read it, until another space has them',
    inWorld(async ({ alice, clara, visitor }) => {
      await changeSpace(clara, { spaceId: square.id, slug: 'the-terrace' })
      await changeSpace(clara, { spaceId: square.id, slug: 'the-garden' })
      for (const slug of [square.slug, 'the-terrace'])
        expect(await findMovedSpace(visitor, { slug })).toBe('the-garden')
      expect(await findMovedSpace(visitor, { slug: 'the-garden' })).toBeNull()

      await changeSpace(clara, { spaceId: square.id, readFrom: 'member', writeFrom: 'member' })
      expect(await findMovedSpace(visitor, { slug: square.slug })).toBeNull()
      expect(await findMovedSpace(alice, { slug: square.slug })).toBe('the-garden')

      await createSpace(clara, { name: 'The terrace' })
      expect(await findMovedSpace(alice, { slug: 'the-terrace' })).toBeNull()
      // Back where it was, it leads nowhere else.
      await changeSpace(clara, { spaceId: square.id, slug: square.slug })
      expect(await findMovedSpace(alice, { slug: square.slug })).toBeNull()
      expect(await findMovedSpace(alice, { slug: 'the-garden' })).toBe(square.slug)
    }),
  )
})
