import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '../kernel/actor.ts'
import { mayChangeProfile, mayChangeRole, mayChangeSecurity, rolesToGive } from './rules.ts'

const as = (role: Role, id = 'me', scopes?: string[]): Actor => ({ id, role, scopes })

describe('changing a role', () => {
  test.each<[Role, string, Role, Role, boolean]>([
    ['owner', 'her', 'member', 'owner', true],
    ['owner', 'her', 'owner', 'member', true],
    ['owner', 'me', 'owner', 'manager', true],
    ['manager', 'her', 'member', 'moderator', true],
    ['manager', 'her', 'member', 'manager', false],
    ['manager', 'her', 'manager', 'member', false],
    ['manager', 'me', 'manager', 'owner', false],
    ['manager', 'me', 'manager', 'member', false],
    ['moderator', 'her', 'member', 'ambassador', false],
    ['member', 'me', 'member', 'owner', false],
    ['system', 'her', 'member', 'owner', true],
  ])('a %s makes %s, who is %s, %s: %s', (...[role, personId, from, to, allowed]) => {
    expect(mayChangeRole(as(role), { personId, from, to })).toBe(allowed)
  })

  test('takes more than a key that reads and writes', () => {
    const change = { personId: 'her', from: 'member', to: 'moderator' } as const
    expect(mayChangeRole(as('owner', 'me', ['read', 'write']), change)).toBe(false)
    expect(mayChangeRole(as('owner', 'me', ['manage']), change)).toBe(true)
  })

  test('offers each actor the roles they could give', () => {
    expect(rolesToGive(as('manager'))).toEqual(['member', 'ambassador', 'responder', 'moderator'])
    expect(rolesToGive(as('moderator'))).toEqual([])
  })
})

describe('a profile', () => {
  test.each<[string, Actor, boolean]>([
    ['its person', as('member', 'her'), true],
    ['its person, with a key that only reads', as('member', 'her', ['read']), false],
    ['another member', as('member'), false],
    ['a moderator', as('moderator'), false],
    ['a manager', as('manager'), true],
  ])('is changed by %s: %s', (_who, actor, allowed) => {
    expect(mayChangeProfile(actor, { id: 'her', role: 'member' })).toBe(allowed)
  })

  test('of an owner is not tidied by a manager', () => {
    expect(mayChangeProfile(as('manager'), { id: 'her', role: 'owner' })).toBe(false)
  })

  test('is opened with its own password only, never with a key', () => {
    expect(mayChangeSecurity(as('member', 'her'), 'her')).toBe(true)
    expect(mayChangeSecurity(as('owner'), 'her')).toBe(false)
    expect(mayChangeSecurity(as('member', 'her', ['read', 'write', 'manage']), 'her')).toBe(false)
  })
})
