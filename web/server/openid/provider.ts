import { findPermission, mayUseTool, opensTool, toolScopes, vouchFor } from '@parvis/core/tools'
import type { SigningKey } from '@parvis/core/tools'
import {
  Provider,
  interactionPolicy,
  type Client,
  type Configuration,
  type Grant,
  type KoaContextWithOIDC,
} from 'oidc-provider'
import { Records } from './adapter.ts'
import { say } from './say.ts'
import { theVisit } from './visit.ts'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** Everything the protocol answers, by its name in the library. */
const routes = {
  authorization: '/oauth/authorize',
  token: '/oauth/token',
  userinfo: '/oauth/userinfo',
  jwks: '/oauth/keys',
  revocation: '/oauth/revoke',
  end_session: '/oauth/sign-out',
}

/** An OpenID provider for the tools of this community: authorization code with PKCE, and nothing else. */
export function makeProvider(issuer: string, keys: readonly SigningKey[]): Provider {
  const provider = new Provider(issuer, { ...protocol, jwks: { keys: [...keys] } })
  // The proxy headers were settled before; they say under which address we are known.
  provider.proxy = true
  provider.silent = true
  // A secret is kept as its hash, and the one before it opens for a day.
  provider.Client.prototype.compareClientSecret = function (this: Client, secret: string) {
    return opensTool(theVisit().ctx, { toolId: this.clientId, secret })
  }
  keepSessionsInStep(provider)
  provider.use(say)
  return provider
}

/** Whoever is signed in here is known to the protocol as well, without a page between the two. */
function keepSessionsInStep({ Session }: Provider) {
  const found = Session.get
  Session.get = async (ctx) => {
    const session = await found.call(Session, ctx)
    const { session: here } = theVisit()
    if (here && !session.accountId) {
      const provedAt = here.actor.provedAt ?? theVisit().ctx.now
      session.loginAccount({ accountId: here.person.id, loginTs: Math.floor(provedAt.getTime() / 1000) })
      // New and not touched, it would not be kept.
      Object.assign(session, { touched: true })
    }
    return session
  }
}

const protocol: Configuration = {
  adapter: Records,
  routes,
  scopes: [...toolScopes],
  claims: {
    openid: ['sub'],
    profile: ['name', 'preferred_username', 'picture', 'profile', 'locale', 'zoneinfo'],
    email: ['email', 'email_verified'],
    groups: ['groups'],
    acr: null,
  },
  // Many tools read who somebody is from the ID token alone.
  conformIdTokenClaims: false,
  responseTypes: ['code'],
  subjectTypes: ['public'],
  clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
  enabledJWA: { idTokenSigningAlgValues: ['RS256'] },
  pkce: { required: () => true },
  allowOmittingSingleRegisteredRedirectUri: false,
  rotateRefreshToken: ({ oidc }) => (oidc.entities.RefreshToken?.totalLifetime() ?? 0) < 365 * day,
  extraClientMetadata: { properties: ['least_role'] },
  cookies: {
    names: { session: 'oauth_session', interaction: 'oauth_asked', resume: 'oauth_resume' },
    long: { httpOnly: true, sameSite: 'lax', path: '/oauth' },
    short: { httpOnly: true, sameSite: 'lax' },
  },
  ttl: {
    AccessToken: hour,
    AuthorizationCode: minute,
    IdToken: hour,
    Interaction: hour,
    RefreshToken: 30 * day,
    Grant: 400 * day,
    Session: 30 * day,
  },
  features: {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    resourceIndicators: { enabled: false },
    revocation: { enabled: true, allowedPolicy: (_, client, token) => token.clientId === client.clientId },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: () => {},
      postLogoutSuccessSource: () => void (theVisit().said = { what: 'left' }),
    },
  },
  renderError: (ctx, { error }) => {
    ctx.respond = false
    theVisit().said = { what: 'refused', reason: error, status: ctx.status }
  },
  clientBasedCORS: (_, origin, client) =>
    client.clientAuthMethod === 'none' &&
    (client.redirectUris ?? []).some((address) => URL.parse(address)?.origin === origin),
  interactions: { policy: policy(), url: (_, { uid }) => `/allow/${uid}` },
  findAccount,
  loadExistingGrant,
}

function policy() {
  const { Check, base } = interactionPolicy
  const prompts = base()
  prompts.get('login')!.checks.add(
    new Check('other_person', 'somebody else is signed in', ({ oidc }) => {
      return oidc.session?.accountId !== theVisit().session?.person.id
    }),
  )
  prompts.get('consent')!.checks.add(
    new Check('not_admitted', 'this tool is not for this person', 'access_denied', ({ oidc }) => {
      const { session } = theVisit()
      return !session || !mayUseTool(session.actor.role, leastRoleOf(oidc.client))
    }),
  )
  return prompts
}

/**
 * Whoever is gone, suspended or may not use this tool any more is nobody to it. At the door they are somebody still,
 * who is told so.
 */
async function findAccount({ oidc }: KoaContextWithOIDC, personId: string) {
  const atTheDoor = oidc.route === 'authorization' || oidc.route === 'resume'
  const leastRole = atTheDoor ? 'member' : leastRoleOf(oidc.client)
  const claims = await vouchFor(theVisit().ctx, { personId, leastRole })
  return claims ? { accountId: personId, claims: () => ({ ...claims, sub: personId }) } : undefined
}

/** What a person allowed stands in our own table; the protocol's grant is made from it. */
async function loadExistingGrant({ oidc }: KoaContextWithOIDC): Promise<Grant | undefined> {
  const { session, client, provider } = oidc
  const personId = session?.accountId
  if (!personId || !client) return undefined
  const allowed = await findPermission(theVisit().ctx, { personId, toolId: client.clientId })
  if (!allowed) return undefined
  const known = session.grantIdFor(client.clientId)
  const kept = known ? await provider.Grant.find(known) : undefined
  const covered = kept?.getOIDCScope().split(' ') ?? []
  if (kept && allowed.scopes.every((scope) => covered.includes(scope))) return kept
  const grant = new provider.Grant({ accountId: personId, clientId: client.clientId })
  grant.addOIDCScope(allowed.scopes.join(' '))
  await grant.save()
  return grant
}

function leastRoleOf(client: Client | undefined): string {
  return String(client?.['least_role'] ?? '')
}
