import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { Community, freePort, password } from '../community.ts'

export { password } from '../community.ts'
export { expect } from '@playwright/test'

const people = [
  ['Olga Petit', 'olga@example.org', 'owner'],
  ['Alice Ferrand', 'alice@example.org', 'member'],
  ['Bob Delmas', 'bob@example.org', 'member'],
] as const

/** `empty`: nobody has been there yet; `community`: the same one with Olga as its owner, Alice and Bob. */
export const test = base.extend<object, { empty: Community; community: Community }>({
  empty: [
    async ({ browserName: _ }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'parvis-journey-'))
      const community = new Community(folder, await freePort())
      await community.open()
      await use(community)
      await community.end()
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  community: [
    async ({ empty }, use) => {
      for (const [name, email, role] of people) {
        const who = ['--name', name, '--email', email, '--role', role, '--password', password]
        await empty.parvis('people', 'add', ...who)
      }
      await use(empty)
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})
