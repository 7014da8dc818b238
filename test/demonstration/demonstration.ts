import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { languagesSpoken } from '@parvis/core/people'
import { openCompany } from '../../core/test/openid-provider.ts'
import { Community, freePort, password } from '../community.ts'
import { beginSecondStep, turnOnSecondStep } from './devices.ts'
import { accountOf, furnish, keyOf, type Places } from './furnish.ts'
import { colleagues, residents } from './residents.ts'

export interface Demonstration {
  readonly community: Community
  readonly places: Places
  /** What the authenticator app of who is careful knows. */
  readonly secondStep: string
  readonly close: () => Promise<void>
}

/**
 * Opens a community of a brand that does not exist, in a folder of its own, with half a year of conversations, an
 * empty space, a name of sixty letters, pictures, tables, a long conversation, what staff sets up, people with a second
 * step, and a company whose people come with the account that they have there.
 */
export async function openDemonstration(brand = 'ligne-claire'): Promise<Demonstration> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-demonstration-'))
  const port = await freePort()
  const company = await openCompany(0, `http://localhost:${port}/sign-on/acme/back`)
  for (const [login, colleague] of Object.entries(colleagues)) company.people.set(login, colleague)
  const community = new Community(join(folder, 'data'), port, {
    OIDC_PROVIDERS: JSON.stringify([company.settings]),
  })
  const close = async () => {
    await community.end()
    await company.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await community.open()
    await community.parvis(
      'people',
      'add',
      ...Object.entries({ ...residents.owner, password }).flatMap(option),
    )
    await community.parvis('brand', 'demo', brand)
    const owner = await keyOf(community, residents.owner.email)
    // Whoever takes pictures chooses among all of them.
    await owner('PATCH', '/community', { languages: [...new Set(['fr' as const, ...languagesSpoken])] })
    const places = await furnish(community, owner, join(folder, 'bivouac'))
    await beginSecondStep(accountOf(community, 'moderator'))
    const secondStep = await turnOnSecondStep(accountOf(community, 'careful'))
    return { community, places, secondStep, close }
  } catch (fault) {
    await close()
    throw fault
  }
}

const option = ([name, value]: [string, string]) => [`--${name}`, value]
