import { readFile } from 'node:fs/promises'
import { shortId } from '@parvis/core/kernel/ids'
import { password, type Community } from '../community.ts'
import { askingFor, comeFromEverywhere, type Account } from './devices.ts'
import { writeHistory } from './history.ts'
import { residents, type Resident } from './residents.ts'
import { longName, repairGuide } from './words.ts'

/** Where the pages of the demonstration are that have no address one could guess. */
export interface Places {
  readonly solved: string
  readonly open: string
  readonly long: string
  readonly rich: string
  readonly empty: string
  readonly removed: string
  readonly edit: string
  readonly history: string
  readonly longName: string
  readonly import: string
  readonly tool: string
  readonly webhook: string
}

type Call = <Answer>(method: string, path: string, body?: object | Blob) => Promise<Answer>

/** How somebody of the community asks its API. */
export async function keyOf(community: Community, email: string): Promise<Call> {
  const { secret } = await community.parvis<{ secret: string }>('people', 'key', email)
  return async (method, path, body) => {
    const blob = body instanceof Blob
    const answer = await fetch(`${community.url}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${secret}`,
        ...(body && { 'content-type': blob ? body.type : 'application/json' }),
      },
      ...(body && { body: blob ? body : JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (answer.status === 204 ? null : await answer.json()) as never
  }
}

/** With what somebody who lives there signs in. */
export function accountOf({ url }: Community, one: Resident): Account {
  return { url, email: residents[one].email, password }
}

/** Half a year of conversations, an empty space, a long name, and what staff sets up. */
export async function furnish(community: Community, owner: Call, folder: string): Promise<Places> {
  const spaces = await openSpaces(owner)
  await writeHistory(folder, new Date())
  const report = await community.parvis<{ id: string }>(
    'import',
    'stackexchange',
    folder,
    '--space',
    'bivouac',
  )
  for (const one of ['member', 'moderator', 'careful'] as const)
    await owner('POST', '/people', { ...residents[one], password })
  const alice = await keyOf(community, residents.member.email)
  await alice('PATCH', '/me', {
    about: 'J’apprends à **dormir dehors**. Plutôt forêt que crête.',
    location: 'Annecy',
    interests: ['tentes', 'météo', 'récits'],
    languages: ['fr', 'en', 'de'],
  })
  const found = await findImported(alice)
  const talk = await talkOfToday({ owner, alice, spaces, found })
  const { shop, ...staff } = await setUpStaff(owner)
  await comeFromEverywhere(accountOf(community, 'member'), { asking: askingFor(shop.id, shop.back) })
  return {
    ...talk,
    solved: found.solved.url,
    open: found.open.url,
    long: found.long.url,
    empty: '/s/rencontres',
    longName: `/p/${(await personCalled(owner, longName)).handle}`,
    import: `/console/log/${report.id}`,
    ...staff,
  }
}

async function openSpaces(owner: Call) {
  const open = (name: string, slug: string, description: string) =>
    owner<{ id: string }>('POST', '/spaces', { name, slug, description })
  await open('Tentes et bivouac', 'bivouac', 'Dormir dehors, et bien dormir.')
  const workshop = await open(
    'Atelier et réparations',
    'atelier',
    'Coudre, coller, faire durer : ceux qui fabriquent votre matériel répondent aussi.',
  )
  await open('Rencontres', 'rencontres', 'Se retrouver quelque part, un soir, avec un réchaud.')
  return { workshop }
}

interface Topic {
  readonly id: string
  readonly url: string
  readonly title: string
}

async function findImported(call: Call) {
  const tagged = async (tag: string) => {
    const { items } = await call<{ items: Topic[] }>('GET', `/topics?tag=${encodeURIComponent(tag)}`)
    if (!items[0]) throw new Error(`The history has nothing about ${tag}`)
    return items[0]
  }
  return {
    solved: await tagged('condensation'),
    open: await tagged('altitude'),
    long: await tagged('récits'),
  }
}

async function personCalled(call: Call, name: string): Promise<{ handle: string }> {
  const { items } = await call<{ items: { handle: string }[] }>(
    'GET',
    `/people?q=${encodeURIComponent(name)}`,
  )
  if (!items[0]) throw new Error(`Nobody is called ${name}`)
  return items[0]
}

interface Cast {
  readonly owner: Call
  readonly alice: Call
  readonly spaces: { readonly workshop: { readonly id: string } }
  readonly found: Awaited<ReturnType<typeof findImported>>
}

/** What happened this morning, so that there are notifications, a page with everything, an edit and a removal. */
async function talkOfToday({ owner, alice, spaces, found }: Cast) {
  const ask = (call: Call, title: string, body: string, tags: string[] = []) =>
    call<Topic & { opening: { id: string } }>('POST', '/topics', {
      spaceId: spaces.workshop.id,
      kind: 'question',
      title,
      body,
      tags,
    })
  const answer = (call: Call, { id }: Topic, body: string, parentId?: string) =>
    call<{ id: string; url: string }>('POST', `/topics/${id}/posts`, { body, parentId })

  const picture = await owner<{ url: string }>(
    'POST',
    '/pictures',
    new Blob([await readFile(new URL('tent.webp', import.meta.url))], { type: 'image/webp' }),
  )
  const mattress = await ask(
    alice,
    'Mon matelas se dégonfle la nuit : réparer, ou remplacer ?',
    'Il perd tout en trois heures. **Que feriez-vous ?**',
    ['réparation', 'matelas'],
  )
  const guide = await answer(owner, mattress, repairGuide(picture.url))
  await answer(alice, mattress, 'Merci @olga-petit, je colle ce soir.', guide.id)
  await answer(owner, mattress, 'Photographiez-la avant : nous aimerions la voir.', guide.id)
  const zip = await ask(alice, 'Fermeture bloquée par le sable', 'Du savon ?', ['réparation'])
  await answer(owner, zip, 'De la bougie plutôt : le savon colle.')
  await owner('PUT', `/topics/${mattress.id}/posts/${mattress.opening.id}/votes/useful`)
  await alice('PUT', `/topics/${mattress.id}/posts/${guide.id}/votes/thanks`)
  await alice('PUT', `/topics/${found.open.id}/follow`)
  await answer(owner, found.open, 'Une cartouche d’hiver, avec plus de propane, tient jusqu’à 3 000 m.')

  const gone = await ask(owner, 'Essai, à retirer', 'Rien à lire ici.')
  await owner('DELETE', `/topics/${gone.id}`)
  await owner('PATCH', `/topics/${zip.id}/posts/${zip.opening.id}/source`, {
    body: 'Du savon, ou de la cire ?',
  })
  return {
    rich: mattress.url,
    removed: gone.url,
    edit: `/c/${shortId(mattress.id)}/edit/${shortId(guide.id)}`,
    history: `/c/${shortId(zip.id)}/history/${shortId(zip.opening.id)}`,
  }
}

async function setUpStaff(owner: Call) {
  const tool = await owner<{ id: string }>('POST', '/tools', {
    name: 'Atelier : suivi des réparations',
    redirectAddresses: ['https://atelier.example.org/retour'],
    leastRole: 'member',
  })
  const back = 'https://boutique.example.org/retour'
  const shop = await owner<{ id: string }>('POST', '/tools', {
    name: 'Boutique',
    redirectAddresses: [back],
    leastRole: 'member',
  })
  const webhook = await owner<{ id: string }>('POST', '/webhooks', {
    target: 'https://desk.invalid/parvis',
    description: 'Le service client',
    types: ['topic.opened'],
  })
  await owner('POST', `/webhooks/${webhook.id}/test`)
  await owner('POST', '/invitations', { note: 'Salon de Grenoble', uses: null, days: 30 })
  await owner('POST', '/invitations', { email: 'nouvelle@example.org', role: 'responder' })
  return {
    tool: `/console/tools/${tool.id}`,
    webhook: `/console/webhooks/${webhook.id}`,
    shop: { id: shop.id, back },
  }
}
