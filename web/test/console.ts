import { cast, square } from '../../core/test/world.ts'
import { picture } from './settings.ts'
import { from, moderators, type Case } from './outcomes.ts'
import type { Scene } from './scene.ts'

const managers = from('manager')
const justProved = { ...managers, 'owner, proved long ago': 'prove' } as const
const invitation = { role: 'member', uses: '1', days: '7' }
const space = { name: 'Workshop', readFrom: 'visitor', writeFrom: 'member', 'kinds.question': 'on' }
const webhook = { target: 'https://desk.example.org/parvis', 'types.answer.given': 'on' }
const owners = from('owner')
const provedOwners = { ...owners, 'owner, proved long ago': 'prove' } as const
const tool = { name: 'Desk', redirectAddresses: 'https://desk.example.org/callback', leastRole: 'member' }
const connected = ({ tool: id }: Scene) => ({ id })
const hooked = ({ hook }: Scene) => ({ id: hook.id })

/** What the team sees to. */
export const consolePages: Record<string, Case> = {
  'GET /console': { says: from('responder') },
  'GET /console/audit': { says: managers },
  'GET /console/audit.csv': { says: managers },
  'GET /console/figures.csv': { says: from('responder') },
  'GET /console/invitations': { says: managers },
  'POST /console/invitations?/create': { says: managers, form: () => invitation },
  'POST /console/invitations?/revoke': {
    says: managers,
    form: ({ invitation: { id } }) => ({ invitationId: id }),
  },
  'POST /console/invitations?/signUp': { says: managers, form: () => ({ signUp: 'invitation' }) },
  'GET /console/log': { says: managers },
  'GET /console/log/[id]': { says: managers, path: ({ importRun }) => ({ id: importRun }) },
  'GET /console/people': { says: managers },
  'POST /console/people?/role': {
    says: managers,
    form: () => ({ personId: cast.alice.id, role: 'ambassador' }),
  },
  'POST /console/people?/offer': {
    says: moderators,
    form: ({ iris }) => ({ personId: iris.id, email: 'iris@example.org' }),
  },
  'GET /console/brand': { says: managers },
  'GET /console/brand/preview.css': {
    says: managers,
    query: 'colour=%230f7a43&character=bold',
  },
  'POST /console/brand?/save': {
    says: managers,
    form: () => ({
      name: 'Ligne Claire',
      colour: '#0f7a43',
      character: 'editorial',
      firstLanguage: 'en',
      timeZone: 'UTC',
    }),
  },
  'POST /console/brand?/logo': { says: managers, form: () => ({ logo: picture }) },
  'POST /console/brand?/removeLogo': { says: managers },
  'GET /console/people/[handle]': { says: moderators, path: () => ({ handle: 'alice' }) },
  'POST /console/people/[handle]?/suspend': {
    says: moderators,
    path: () => ({ handle: 'alice' }),
    form: () => ({ personId: cast.alice.id, reason: 'Selling in answers', days: '3' }),
  },
  'POST /console/people/[handle]?/restore': {
    says: moderators,
    path: () => ({ handle: 'sami-out' }),
    form: ({ sami }) => ({ personId: sami.personId }),
  },
  'POST /console/people/[handle]?/view': {
    says: { ...from('owner'), 'owner, proved long ago': 'prove' },
    path: () => ({ handle: 'alice' }),
    form: () => ({ personId: cast.alice.id, reason: 'She cannot find her answer' }),
  },
  'GET /console/security': { says: managers },
  'POST /console/security': { says: managers, form: () => ({ staffNeedsSecondFactor: 'no' }) },
  'GET /console/spaces': { says: managers },
  'POST /console/spaces?/create': { says: managers, form: () => space },
  'POST /console/spaces?/change': {
    says: managers,
    form: () => ({ ...space, spaceId: square.id, name: 'The square' }),
  },
  'POST /console/spaces?/archive': {
    says: managers,
    form: () => ({ spaceId: square.id, archived: 'yes' }),
  },
  'GET /console/tools': { says: owners },
  'GET /console/tools/new': { says: owners },
  'POST /console/tools/new': { says: provedOwners, form: () => tool },
  'GET /console/tools/[id]': { says: owners, path: connected },
  'POST /console/tools/[id]?/change': {
    says: provedOwners,
    path: connected,
    form: () => ({ ...tool, name: 'The shop' }),
  },
  'POST /console/tools/[id]?/remove': { says: owners, path: connected },
  'POST /console/tools/[id]?/rotate': { says: provedOwners, path: connected },
  'GET /console/webhooks': { says: managers },
  'GET /console/webhooks/new': { says: managers },
  'POST /console/webhooks/new': { says: justProved, form: () => webhook },
  'GET /console/webhooks/[id]': { says: managers, path: hooked },
  'POST /console/webhooks/[id]?/again': {
    says: managers,
    path: hooked,
    form: ({ hook }) => ({ deliveryId: hook.deliveryId }),
  },
  'POST /console/webhooks/[id]?/change': {
    says: justProved,
    path: hooked,
    form: () => ({ ...webhook, target: 'https://elsewhere.example.org/' }),
  },
  'POST /console/webhooks/[id]?/failed': { says: managers, path: hooked, form: () => ({ hours: '24' }) },
  'POST /console/webhooks/[id]?/remove': { says: managers, path: hooked },
  'POST /console/webhooks/[id]?/rotate': { says: justProved, path: hooked },
  'POST /console/webhooks/[id]?/switch': { says: managers, path: hooked, form: () => ({ on: 'off' }) },
  'POST /console/webhooks/[id]?/test': { says: managers, path: hooked },
}
