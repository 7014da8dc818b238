import {
  everybody,
  from,
  members,
  justProved,
  open,
  ownOnly,
  visitorsOnly,
  type Case,
  type Outcome,
  type Outcomes,
} from './outcomes.ts'
import type { Scene } from './scene.ts'

const link = (purpose: keyof Scene['links'], more: Record<string, string> = {}) => ({
  says: open,
  form: ({ links }: Scene) => ({ ...links[purpose], ...more }),
})

const asking = ({ asking: id }: Scene) => ({ asking: id })
const asked = ({ asking: id }: Scene) => ({ oauth_asked: id })

/** How one comes in, and says who one is. */
export const doors: Record<string, Case> = {
  'GET /allow/[asking]': { says: members, path: asking, cookies: asked },
  'POST /allow/[asking]?/allow': { says: members, path: asking, cookies: asked },
  'POST /allow/[asking]?/refuse': { says: members, path: asking, cookies: asked },
  'GET /allow/said': { says: everybody(404) },
  'GET /check-your-mail': { says: open },
  'GET /claim': { says: open, query: 'token=x' },
  'POST /claim?/claim': link('claim'),
  'POST /claim?/takeOver': { ...link('claim'), says: justProved },
  'GET /confirm': { says: open, query: 'token=x' },
  'POST /confirm': link('confirm'),
  'GET /connect': { says: open, cookies: ({ arrived }) => ({ parvis_arrived: arrived }) },
  'POST /connect?/join': {
    says: open,
    cookies: ({ arrived }) => ({ parvis_arrived: arrived }),
    form: () => ({ name: 'Nadia Haddad' }),
  },
  'POST /connect?/connect': {
    says: justProved,
    cookies: ({ arrived }) => ({ parvis_arrived: arrived }),
  },
  'GET /new-address': { says: open, query: 'token=x' },
  'POST /new-address': link('new-address'),
  'GET /new-password': { says: open, query: 'token=x' },
  'POST /new-password': link('reset', { password: 'a lantern in the orchard' }),
  'GET /unsubscribe': { says: everybody('yes'), query: 'token=x' },
  'POST /unsubscribe?/stop': { says: everybody(404), form: () => ({ token: 'x' }) },
  'POST /unsubscribe?/undo': { says: everybody(404), form: () => ({ token: 'x', 'before.answer': 'daily' }) },
  'GET /outbox': { says: everybody(404) },
  'GET /outbox/[mail]': { says: everybody(404), path: () => ({ mail: '20260105T090000000Z-x-confirm.eml' }) },
  'GET /prove': {
    says: { ...from('member'), ...sentOn('→ /settings/account'), 'owner, proved long ago': 'yes' },
  },
  'POST /prove?/password': { says: members, unproved: true, form: ({ password }) => ({ password }) },
  'POST /prove?/passkey': {
    says: ownOnly(422),
    unproved: true,
    form: ({ passkey }) => ({ answer: passkey.again }),
  },
  'POST /prove?/link': { says: members, unproved: true },
  'GET /reset': { says: open },
  'POST /reset': { says: open, form: () => ({ email: 'bob@example.org' }) },
  'GET /set-up': { says: everybody('→ /') },
  'POST /set-up': {
    says: everybody(409),
    form: () => ({
      setUpCode: '1234 5678',
      name: 'Taken over',
      firstLanguage: 'en',
      timeZone: 'UTC',
      ownerName: 'Mallory',
      email: 'mallory@example.org',
      password: 'a ladder against the wall',
      spaceName: 'Mine',
    }),
  },
  'GET /sign-in': { says: visitorsOnly('→ /') },
  'POST /sign-in?/password': {
    says: open,
    form: ({ password }) => ({ email: 'emma@example.org', password }),
  },
  'POST /sign-in?/passkey': { says: open, form: ({ passkey }) => ({ answer: passkey.atTheDoor }) },
  'POST /sign-in?/link': { says: open, form: () => ({ email: 'bob@example.org' }) },
  'GET /sign-in/code': { says: open, cookies: ({ pending }) => ({ parvis_pending: pending }) },
  'POST /sign-in/code': {
    says: open,
    cookies: ({ pending }) => ({ parvis_pending: pending }),
    form: ({ codeOf, secondStep }) => ({ code: codeOf(secondStep.secret) }),
  },
  'GET /sign-in/link': { says: open, query: 'token=x' },
  'POST /sign-in/link': link('sign-in'),
  'POST /sign-in/passkey': { says: open },
  'GET /sign-on/[provider]': { says: everybody(404), path: () => ({ provider: 'nobody' }) },
  'GET /sign-on/[provider]/back': {
    says: { ...everybody('→ /settings/account'), visitor: '→ /sign-in', suspended: '→ /sign-in' },
    path: () => ({ provider: 'acme' }),
  },
  'GET /sign-out': { says: everybody('→ /') },
  'POST /sign-out': { says: open },
  'GET /stop-viewing': { says: everybody('→ /') },
  'POST /stop-viewing': { says: open },
  'GET /sign-up': { says: visitorsOnly('→ /') },
  'POST /sign-up': {
    says: open,
    form: ({ password }) => ({ name: 'Zoé Petit', email: 'zoe@example.org', password }),
  },
  'GET /undo-address': { says: open, query: 'token=x' },
  'POST /undo-address': link('undo-address'),
}

function sentOn(outcome: Outcome): Outcomes {
  return { ...everybody(outcome), visitor: 'sign in', suspended: 'sign in' }
}
