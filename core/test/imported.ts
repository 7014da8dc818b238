import { importPeople, offerProfile } from '../src/people/index.ts'
import { newId } from '../src/kernel/ids.ts'
import type { Tx } from '../src/kernel/context.ts'
import { mailedToken } from './mailbox.ts'
import type { World } from './world.ts'

/** A profile from another forum that nobody has claimed, and what it would have done there: a context of its own. */
export async function importedPerson(
  { system }: World,
  name: string,
): Promise<Tx & { actor: { id: string } }> {
  const id = newId(system.now)
  const createdAt = new Date(system.now.getTime() - 1e9)
  const person = { id, name, aboutMarkdown: '', aboutHtml: '', location: null, website: null, bot: false }
  await importPeople(system, { people: [{ ...person, createdAt, importedFrom: 'lamps' }] })
  return { ...system, actor: { id, role: 'member' }, origin: 'import' }
}

/** The token of the link that staff had mailed to somebody for this profile. */
export async function offeredTo(world: World, personId: string, email: string): Promise<string> {
  await offerProfile(world.maya, { personId, email })
  return mailedToken(world)
}
