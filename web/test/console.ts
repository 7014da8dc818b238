import { cast, square } from '../../core/test/world.ts'
import { from, moderators, type Case } from './outcomes.ts'

const managers = from('manager')
const invitation = { role: 'member', uses: '1', days: '7' }
const space = { name: 'Workshop', readFrom: 'visitor', writeFrom: 'member', 'kinds.question': 'on' }

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
}
