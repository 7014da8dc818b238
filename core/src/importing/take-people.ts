import { idFromName } from '../kernel/ids.ts'
import { importPeople } from '../people/index.ts'
import type { PersonItem } from './items.ts'
import type { Taking } from './taking.ts'

/** Imports the people that are not here yet. */
export async function takePeople(taking: Taking, items: readonly PersonItem[]): Promise<void> {
  const { run, tx, known, texts, tally, names } = taking
  const people = []
  for (const item of items) {
    if (known.has(item.ref)) {
      tally.known(item)
      continue
    }
    const id = idFromName(item.at, `${run.source}/${item.ref}`)
    const about = texts.get(item)
    people.push({
      id,
      name: item.name,
      aboutMarkdown: about?.markdown ?? '',
      aboutHtml: about?.html ?? '',
      location: item.location,
      website: item.website,
      bot: item.bot,
      createdAt: item.at,
      importedFrom: run.source,
    })
    for (const ref of [item.ref, ...item.aliases]) {
      known.set(ref, { id, topicId: null })
      names.push({ ref, id, topicId: null })
    }
    tally.imported(item)
  }
  if (tx) await importPeople(tx, { people })
}
