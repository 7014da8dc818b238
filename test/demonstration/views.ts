import type { Page } from '@playwright/test'
import { crowd } from './ailing.ts'
import { askingFor } from './devices.ts'
import type { Places } from './furnish.ts'
import type { Resident } from './residents.ts'
import { leaveTroubles } from './troubles.ts'
import type { Houses } from './visitors.ts'

/**
 * Who looks: somebody of the demonstration, anybody, the first who comes to a house where nobody was yet, anybody in one
 * where something is wrong; who is careful between the two steps of signing in; and who comes with the account of a
 * company, as somebody new or with an address that is known here.
 */
export type Who = Resident | 'visitor' | 'newcomer' | 'unlucky' | 'halfway' | 'arriving' | 'recognised'

/** A page in one of its states, as somebody sees it. */
export interface View {
  /** Name for a file and a heading, unlike any other's. */
  readonly name: string
  readonly who: Who
  readonly path: string | ((places: Places) => string)
  /** What the server answers, 200 unless it says otherwise. */
  readonly status?: number
  /** Not the page of its route, but one that the server in front makes without it: looked at in every language. */
  readonly alone?: boolean
  /** Brings the house into its state. */
  readonly before?: (houses: Houses) => Promise<void>
  /** Brings the page into its state. */
  readonly until?: (page: Page) => Promise<void>
}

/** Asked for as a tool does that wants a newer proof than there can be. */
const proofOf = '/prove?since=99999999999'

/** Which page of `web/src/routes` is looked at in which states, or why it is not. */
export const views: Record<string, readonly View[] | string> = {
  '(doors)/allow/[asking]/+page': [{ name: 'consent', who: 'member', path: asking }],
  '(doors)/allow/said/+page': [
    { name: 'tool not known', who: 'owner', path: '/oauth/authorize', status: 400 },
    { name: 'signed out by a tool', who: 'owner', path: '/oauth/sign-out' },
    { name: 'nobody to sign out', who: 'visitor', path: '/oauth/sign-out' },
  ],
  '(doors)/check-your-mail/+page': [{ name: 'check your mail', who: 'visitor', path: '/check-your-mail' }],
  '(doors)/claim/+page': [{ name: 'claim', who: 'visitor', path: '/claim?token=x' }],
  '(doors)/confirm/+page': [
    { name: 'confirm', who: 'visitor', path: '/confirm?token=x' },
    { name: 'confirm, link used up', who: 'visitor', path: '/confirm?token=x', until: press },
  ],
  '(doors)/connect/+page': [
    { name: 'come with another account', who: 'arriving', path: '/connect' },
    { name: 'come with another account, unnamed', who: 'arriving', path: '/connect', until: pressUnfilled },
    { name: 'come with another account, known here', who: 'recognised', path: '/connect' },
    { name: 'come with another account, to connect it', who: 'member', path: '/connect' },
  ],
  '(doors)/new-address/+page': [{ name: 'new address', who: 'visitor', path: '/new-address?token=x' }],
  '(doors)/new-password/+page': [
    { name: 'new password', who: 'visitor', path: '/new-password?token=x' },
    { name: 'new password, too short', who: 'visitor', path: '/new-password?token=x', until: pressUnfilled },
  ],
  '(doors)/outbox/+page': [{ name: 'outbox', who: 'visitor', path: '/outbox' }],
  '(doors)/prove/+page': [
    { name: 'proof', who: 'member', path: proofOf },
    { name: 'proof refused', who: 'member', path: proofOf, until: pressUnfilled },
  ],
  '(doors)/reset/+page': [{ name: 'password forgotten', who: 'visitor', path: '/reset' }],
  '(doors)/set-up/+page': [
    { name: 'set-up', who: 'newcomer', path: '/set-up' },
    { name: 'set-up refused', who: 'newcomer', path: '/set-up', until: pressUnfilled },
  ],
  '(doors)/sign-in/+page': [
    { name: 'sign in', who: 'visitor', path: '/sign-in' },
    { name: 'sign in refused', who: 'visitor', path: '/sign-in?next=/ask', until: pressUnfilled },
  ],
  '(doors)/sign-in/code/+page': [
    { name: 'second step', who: 'halfway', path: '/sign-in/code' },
    { name: 'second step refused', who: 'halfway', path: '/sign-in/code', until: pressUnfilled },
  ],
  '(doors)/sign-in/link/+page': [{ name: 'sign in by link', who: 'visitor', path: '/sign-in/link?token=x' }],
  '(doors)/sign-up/+page': [
    { name: 'sign up', who: 'visitor', path: '/sign-up' },
    { name: 'sign up refused', who: 'visitor', path: '/sign-up', until: pressUnfilled },
  ],
  '(doors)/undo-address/+page': [{ name: 'undo an address', who: 'visitor', path: '/undo-address?token=x' }],
  '(doors)/unsubscribe/+page': [{ name: 'unsubscribe', who: 'visitor', path: '/unsubscribe' }],
  '+error': [
    { name: 'nothing there', who: 'visitor', path: '/nothing', status: 404 },
    { name: 'conversation removed', who: 'visitor', path: ({ removed }) => removed, status: 410 },
    { name: 'address not understood', who: 'visitor', path: '/c?after=torn', status: 400 },
    { name: 'our fault', who: 'unlucky', path: '/p/olga-petit', status: 500 },
    { name: 'nothing to begin with', who: 'unlucky', path: '/s/none/feed.atom', status: 404, alone: true },
    {
      name: 'our fault before any page',
      who: 'unlucky',
      path: '/p/olga-petit/feed.atom',
      status: 500,
      alone: true,
    },
    { name: 'database away', who: 'unlucky', path: '/tags', status: 503, alone: true },
    { name: 'disk full', who: 'unlucky', path: '/people', status: 503, alone: true },
    {
      name: 'more visitors than usual',
      who: 'unlucky',
      path: '/sign-up',
      status: 503,
      alone: true,
      before: ({ ailing }) => crowd(ailing),
    },
  ],
  '+page': [
    { name: 'home of a visitor', who: 'visitor', path: '/' },
    { name: 'home of a member', who: 'member', path: '/' },
    { name: 'menu of a person', who: 'owner', path: '/', until: (page) => open(page, 'header details') },
    { name: 'languages', who: 'visitor', path: '/', until: (page) => open(page, 'footer details') },
  ],
  'accessibility/+page': [{ name: 'accessibility', who: 'visitor', path: '/accessibility' }],
  'api/+page': [{ name: 'reference of the API', who: 'visitor', path: '/api' }],
  'api/problems/[kind]/+page': [{ name: 'a problem', who: 'visitor', path: '/api/problems/malformed' }],
  'ask/+page': [
    { name: 'ask', who: 'member', path: '/ask' },
    { name: 'ask refused', who: 'member', path: '/ask', until: pressUnfilled },
  ],
  'c/+page': [
    { name: 'conversations', who: 'visitor', path: '/c' },
    { name: 'conversations unanswered', who: 'member', path: '/c?sort=unanswered' },
  ],
  'c/[id]/[slug]/+page': [
    { name: 'question solved', who: 'visitor', path: ({ solved }) => solved },
    { name: 'question open', who: 'member', path: ({ open: unanswered }) => unanswered },
    { name: 'question with everything', who: 'member', path: ({ rich }) => rich, until: openAll },
    { name: 'long conversation', who: 'owner', path: ({ long }) => long },
    { name: 'conversation removed, for staff', who: 'owner', path: ({ removed }) => removed },
  ],
  'c/[id]/edit/[post]/+page': [{ name: 'edit', who: 'owner', path: ({ edit }) => edit }],
  'c/[id]/history/[post]/+page': [{ name: 'history', who: 'owner', path: ({ history }) => history }],
  'console/+error': [{ name: 'console closed', who: 'member', path: '/console', status: 403 }],
  'console/+page': [{ name: 'console', who: 'owner', path: '/console' }],
  'console/audit/+page': [{ name: 'audit', who: 'owner', path: '/console/audit' }],
  'console/brand/+page': [{ name: 'brand', who: 'owner', path: '/console/brand' }],
  'console/invitations/+page': [
    { name: 'invitations', who: 'owner', path: '/console/invitations', until: openAll },
  ],
  'console/log/+page': [
    { name: 'log and imports', who: 'owner', path: '/console/log' },
    {
      name: 'log after a bad week',
      who: 'owner',
      path: '/console/log',
      before: ({ community }) => leaveTroubles(community),
    },
  ],
  'console/log/[id]/+page': [{ name: 'report of an import', who: 'owner', path: (places) => places.import }],
  'console/people/+page': [
    { name: 'console people', who: 'owner', path: '/console/people' },
    { name: 'console people, nobody found', who: 'owner', path: '/console/people?q=zzzz' },
  ],
  'console/people/[handle]/+page': [
    {
      name: 'console person',
      who: 'owner',
      path: (places) => `/console${places.longName.replace('/p/', '/people/')}`,
      until: openAll,
    },
  ],
  'console/security/+page': [{ name: 'security', who: 'owner', path: '/console/security' }],
  'console/spaces/+page': [{ name: 'console spaces', who: 'owner', path: '/console/spaces', until: openAll }],
  'console/tools/+page': [{ name: 'tools', who: 'owner', path: '/console/tools' }],
  'console/tools/[id]/+page': [{ name: 'tool', who: 'owner', path: ({ tool }) => tool, until: openAll }],
  'console/tools/new/+page': [
    { name: 'new tool refused', who: 'owner', path: '/console/tools/new', until: pressUnfilled },
  ],
  'console/webhooks/+page': [{ name: 'webhooks', who: 'owner', path: '/console/webhooks' }],
  'console/webhooks/[id]/+page': [
    { name: 'webhook', who: 'owner', path: ({ webhook }) => webhook, until: openAll },
  ],
  'console/webhooks/new/+page': [
    { name: 'new webhook refused', who: 'owner', path: '/console/webhooks/new', until: pressUnfilled },
  ],
  'design/+page': 'is there while one develops and nowhere else',
  'notifications/+page': [
    { name: 'notifications', who: 'member', path: '/notifications' },
    { name: 'notifications, none yet', who: 'moderator', path: '/notifications' },
  ],
  'offline/+page': [{ name: 'offline', who: 'visitor', path: '/offline' }],
  'p/[handle]/+page': [
    { name: 'profile', who: 'visitor', path: '/p/joris-delmas' },
    { name: 'profile of ones own', who: 'member', path: '/p/alice-ferrand' },
    { name: 'profile with a long name', who: 'owner', path: ({ longName }) => longName },
  ],
  'people/+page': [
    { name: 'people', who: 'visitor', path: '/people' },
    { name: 'people, nobody found', who: 'visitor', path: '/people?q=zzzz' },
  ],
  'moved/+page': [{ name: 'old address', who: 'visitor', path: '/moved' }],
  'moved/+error': [
    {
      name: 'old address not known',
      who: 'visitor',
      path: '/moved?address=https://forum.example.org/questions/40404040404/why-does-it-hum',
      status: 404,
    },
  ],
  'rules/+page': [{ name: 'rules', who: 'visitor', path: '/rules' }],
  's/+page': [{ name: 'spaces', who: 'visitor', path: '/s' }],
  's/[slug]/+page': [
    { name: 'space', who: 'visitor', path: '/s/bivouac' },
    { name: 'space, empty', who: 'member', path: ({ empty }) => empty },
  ],
  'search/+page': [
    { name: 'search', who: 'visitor', path: '/search' },
    { name: 'search with results', who: 'visitor', path: '/search?q=tente' },
    { name: 'search without results', who: 'member', path: '/search?q=parapluie' },
  ],
  'settings/+page': [
    { name: 'settings', who: 'member', path: '/settings' },
    { name: 'settings refused', who: 'member', path: '/settings', until: pressUnfilled },
  ],
  'settings/account/+page': [
    { name: 'account', who: 'member', path: '/settings/account', until: openAll },
    { name: 'account, second step begun', who: 'moderator', path: '/settings/account' },
    { name: 'account, second step on', who: 'careful', path: '/settings/account' },
    {
      name: 'account, recovery codes',
      who: 'careful',
      path: '/settings/account',
      until: async (page) => {
        await page.locator('form[action$=renewCodes] button').click()
        await page.locator('.codes').waitFor()
      },
    },
  ],
  'settings/devices/+page': [{ name: 'devices', who: 'member', path: '/settings/devices' }],
  'settings/notifications/+page': [
    { name: 'what to hear of', who: 'member', path: '/settings/notifications' },
  ],
  'settings/sign-ins/+page': [{ name: 'sign-ins', who: 'member', path: '/settings/sign-ins' }],
  'settings/tools/+page': [{ name: 'connected tools', who: 'member', path: '/settings/tools' }],
  'tags/+page': [{ name: 'tags', who: 'visitor', path: '/tags' }],
  'tags/[tag]/+page': [{ name: 'tag', who: 'visitor', path: '/tags/hiver' }],
}

/** All of them with their page. */
export function everyView(): (View & { readonly route: string })[] {
  return Object.entries(views).flatMap(([route, states]) =>
    typeof states === 'string' ? [] : states.map((view) => ({ ...view, route })),
  )
}

export function addressOf({ path }: View, places: Places): string {
  return typeof path === 'string' ? path : path(places)
}

function asking({ tool }: Places): string {
  return askingFor(tool.split('/').at(-1) ?? '', 'https://atelier.example.org/retour')
}

async function open(page: Page, details: string): Promise<void> {
  await page.locator(`${details} > summary`).first().click()
}

async function openAll(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
}

/** Sends the form, and waits for the answer. */
async function press(page: Page): Promise<void> {
  await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'POST'),
    page.locator('main form[method=POST] button').first().click(),
  ])
  await page.locator('[role=alert], [aria-invalid=true]').first().waitFor()
}

/** Sends it as it is, past the browser, so that the server says what is wrong. */
async function pressUnfilled(page: Page): Promise<void> {
  await page.locator('main form').evaluateAll((all) => {
    for (const one of all) {
      one.setAttribute('novalidate', '')
      for (const input of one.querySelectorAll('[name=name], [name=title]')) input.setAttribute('value', '')
    }
  })
  await press(page)
}
