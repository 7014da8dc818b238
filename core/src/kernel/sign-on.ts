import type { Configuration } from 'openid-client'
import { z } from 'zod'
import type { OidcProvider } from './config.ts'
import { Conflict, NotFound } from './refusals.ts'

/** Signing in where people have an account already: OpenID Connect, authorization code with PKCE. */
export interface SignOn {
  readonly providers: readonly OidcProvider[]
  /** Where to send the browser, and what it keeps until it comes back. */
  begin(name: string, backTo: string): Promise<{ url: string; checks: Checks }>
  /** Who came back. Conflict when the answer does not fit what was asked, or the provider cannot be reached. */
  finish(name: string, callback: URL, checks: Checks): Promise<Claims>
}

/** What ties an answer to its question: kept by the browser that asked, and nowhere else. */
export const checksShape = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() })
export type Checks = z.output<typeof checksShape>

/** What a provider vouches for, in our words. `groups` is null when it said nothing of groups. */
export interface Claims {
  readonly subject: string
  readonly email: string | null
  readonly emailVerified: boolean
  readonly name: string
  readonly groups: readonly string[] | null
}

/** Loaded by the first who comes in this way. */
const openIdConnect = () => import('openid-client')

/** How long a provider's description of itself is believed. */
const believedFor = 24 * 3_600_000
const patienceSeconds = 8

/**
 * The providers of the configuration. None is asked for anything before somebody wants to sign in there, and one that
 * did not answer is asked again the next time: so a provider that is down stops neither the start nor its return.
 */
export function openSignOn(providers: readonly OidcProvider[], now = () => Date.now()): SignOn {
  const known = new Map<string, { at: number; configuration: Promise<Configuration> }>()

  const discover = async (name: string) => {
    const provider = providers.find((one) => one.name === name)
    if (!provider) throw new NotFound('way to sign in')
    const fresh = known.get(name)
    if (fresh && now() - fresh.at < believedFor) return { provider, configuration: await fresh.configuration }
    const configuration = discovered(provider)
    known.set(name, { at: now(), configuration })
    configuration.catch(() => known.delete(name))
    return { provider, configuration: await configuration }
  }

  return {
    providers,
    async begin(name, backTo) {
      const openid = await openIdConnect()
      const { provider, configuration } = await discover(name).catch(unreachable)
      const checks = {
        state: openid.randomState(),
        nonce: openid.randomNonce(),
        verifier: openid.randomPKCECodeVerifier(),
      }
      const url = openid.buildAuthorizationUrl(configuration, {
        redirect_uri: backTo,
        scope: provider.scopes,
        state: checks.state,
        nonce: checks.nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: 'S256',
      })
      return { url: url.href, checks }
    },
    async finish(name, callback, checks) {
      const { provider, configuration } = await discover(name).catch(unreachable)
      return answered(provider, configuration, callback, checks).catch(notAccepted)
    },
  }
}

async function discovered(provider: OidcProvider): Promise<Configuration> {
  const openid = await openIdConnect()
  const issuer = new URL(provider.issuer)
  return openid.discovery(issuer, provider.clientId, provider.clientSecret, undefined, {
    timeout: patienceSeconds,
    execute: [
      // Who came is believed by the provider's signature, and not by its certificate alone.
      openid.enableNonRepudiationChecks,
      // Only ever for a provider on this very machine: the configuration refuses the others.
      ...(issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : []),
    ],
  })
}

async function answered(
  provider: OidcProvider,
  configuration: Configuration,
  callback: URL,
  { state, nonce, verifier }: Checks,
): Promise<Claims> {
  const openid = await openIdConnect()
  const tokens = await openid.authorizationCodeGrant(configuration, callback, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  })
  const token = tokens.claims()!
  const asked = configuration.serverMetadata().userinfo_endpoint !== undefined
  const more = asked ? await openid.fetchUserInfo(configuration, tokens.access_token, token.sub) : {}
  return inOurWords(provider, { ...token, ...more })
}

function inOurWords(provider: OidcProvider, claims: Record<string, unknown>): Claims {
  const words = (name: string) => (typeof claims[name] === 'string' ? claims[name].trim() : '')
  const email = z.email().max(254).safeParse(words('email').toLowerCase())
  const groups = claims[provider.groupsClaim]
  return {
    subject: words('sub'),
    email: email.success ? email.data : null,
    emailVerified: claims.email_verified === true || claims.email_verified === 'true',
    name: (words('name') || words('preferred_username') || words('email').split('@')[0] || '').slice(0, 80),
    groups: Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : null,
  }
}

function unreachable(fault: unknown): never {
  if (fault instanceof NotFound) throw fault
  throw new Conflict(
    'sign-on.unreachable',
    'That provider does not answer just now: come in another way, or try again',
  )
}

/** It said no, the answer was not meant for this browser, or it is too old: nobody comes in with it. */
function notAccepted(): never {
  throw new Conflict('sign-on.refused', 'The provider did not confirm who you are: try again')
}
