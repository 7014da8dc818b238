import { justProved, members, ownOnly, type Case } from './outcomes.ts'

/** A red point, as PNG. */
export const picture = new Blob(
  [
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
      'base64',
    ),
  ],
  { type: 'image/png' },
)

/** What is one's own. */
export const settings: Record<string, Case> = {
  'GET /settings': { says: members },
  'POST /settings?/profile': { says: members, form: () => ({ name: 'Somebody', location: 'Lyon' }) },
  'POST /settings?/picture': { says: members, form: () => ({ picture }) },
  'POST /settings?/throwAway': { says: members, form: () => ({ place: 'ask' }) },
  'POST /settings?/removePicture': { says: members },
  'GET /settings/account': { says: members },
  'POST /settings/account?/newAddress': {
    says: justProved,
    form: () => ({ email: 'elsewhere@example.net' }),
  },
  'POST /settings/account?/disconnect': {
    says: ownOnly(404, justProved),
    form: ({ identity }) => ({ identityId: identity }),
  },
  'POST /settings/account?/addPasskey': {
    says: justProved,
    form: ({ passkey }, who) => ({ answer: passkey.added[who ?? 'bob'], name: 'Key' }),
  },
  'POST /settings/account?/renamePasskey': {
    says: ownOnly(404),
    form: ({ passkey }) => ({ passkeyId: passkey.id, name: 'Mine now' }),
  },
  'POST /settings/account?/revokePasskey': {
    says: ownOnly(404, justProved),
    form: ({ passkey }) => ({ passkeyId: passkey.id }),
  },
  'POST /settings/account?/beginSecondFactor': { says: { ...justProved, 'own person': 409 } },
  'POST /settings/account?/confirmSecondFactor': {
    says: { ...justProved, 'own person': 409 },
    form: ({ begun, codeOf }, who) => ({ code: codeOf((who && begun[who]) ?? 'JBSWY3DPEHPK3PXP') }),
  },
  'POST /settings/account?/renewCodes': { says: ownOnly(409, justProved) },
  'POST /settings/account?/turnOffSecondFactor': { says: justProved },
  'POST /settings/account?/password': {
    says: members,
    form: ({ password }) => ({ current: password, password: 'a lantern in the orchard' }),
  },
  'POST /settings/account?/endSession': {
    says: ownOnly(404),
    form: ({ otherSession }) => ({ sessionId: otherSession }),
  },
  'POST /settings/account?/endOthers': { says: members },
  'POST /settings/account?/createKey': {
    says: justProved,
    form: () => ({ name: 'Reader', 'scopes.read': 'on', days: '30' }),
  },
  'POST /settings/account?/revokeKey': { says: ownOnly(404), form: ({ key }) => ({ keyId: key }) },
  'POST /settings/account/passkey': {
    says: { ...members, visitor: 403, suspended: 403, 'owner, proved long ago': 409 },
  },
  'POST /settings/data': { says: members },
  'GET /settings/sign-ins': { says: members },
  'GET /settings/notifications': { says: members },
  'POST /settings/notifications?/choose': {
    says: members,
    form: () => ({ 'mail.follow': 'at-once', devices: 'yes', 'push.answer': 'yes' }),
  },
  'POST /settings/notifications?/stop': { says: members },
  'POST /settings/notifications?/resume': { says: members },
  'GET /settings/devices': { says: members },
  'POST /settings/devices?/add': {
    says: members,
    form: () => ({
      endpoint: 'https://push.example.org/1',
      p256dh: Buffer.alloc(65, 4).toString('base64url'),
      auth: Buffer.alloc(16).toString('base64url'),
    }),
  },
  'POST /settings/devices?/remove': {
    says: members,
    form: () => ({ deviceId: '00000000-0000-7000-8000-000000000000' }),
  },
  'GET /settings/tools': { says: members },
  'POST /settings/tools?/withdraw': { says: ownOnly(404), form: ({ tool }) => ({ toolId: tool }) },
}
