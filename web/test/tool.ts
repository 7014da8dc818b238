import * as openid from 'openid-client'
import { origin, type House } from './in-the-house.ts'

export const callback = 'https://desk.example.org/callback'

/** A browser that keeps cookies as browsers do: by name, and by the path that they are for. */
export class Browser {
  readonly #house: House
  readonly #kept = new Map<string, { value: string; path: string }>()

  constructor(house: House, session?: string) {
    this.#house = house
    if (session) this.#kept.set('parvis_session', { value: session, path: '/' })
  }

  /** Follows what it is sent to inside the community, up to a page or another site's address. */
  async go(
    address: string,
    form?: Record<string, string>,
  ): Promise<{ url: string; page: string; status: number }> {
    let url = new URL(address, origin)
    let body = form && new URLSearchParams(form)
    for (let steps = 0; steps < 12; steps++) {
      if (url.origin !== origin) return { url: url.href, page: '', status: 0 }
      const answer = await this.#house.ask({
        method: body ? 'POST' : 'GET',
        path: url.pathname + url.search,
        cookies: this.#cookiesFor(url.pathname),
        ...(body && { form: body }),
      })
      this.#keep(answer)
      body = undefined
      const next = answer.headers.get('location')
      if (!next) return { url: url.href, page: await answer.text(), status: answer.status }
      url = new URL(next, url)
    }
    throw new Error(`No end to it: ${url.href}`)
  }

  cookie(name: string): string | undefined {
    return this.#kept.get(name)?.value
  }

  #cookiesFor(path: string): Record<string, string> {
    const meant = [...this.#kept].filter(([, kept]) => path.startsWith(kept.path))
    return Object.fromEntries(meant.map(([name, { value }]) => [name, value]))
  }

  #keep(answer: Response) {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = '', ...more] = line.split(/;\s*/)
      const [name = '', value = ''] = pair.split('=')
      const path = more.find((one) => /^path=/i.test(one))?.slice(5) ?? '/'
      const gone = value === '' || more.some((one) => /^(max-age=0|expires=Thu, 01 Jan 1970)/i.test(one))
      if (gone) this.#kept.delete(name)
      else this.#kept.set(name, { value, path })
    }
  }
}

interface Client {
  readonly id: string
  readonly secret: string | null
}

/** A tool that speaks OpenID Connect with the certified library, as any tool would. */
export async function openTool(house: House, { id, secret }: Client, callbackAt = callback) {
  const auth = secret === null ? openid.None() : openid.ClientSecretBasic(secret)
  const configuration = await openid.discovery(new URL(origin), id, undefined, auth, {
    execute: [openid.allowInsecureRequests, openid.enableNonRepudiationChecks],
    // The community's name leads to the story's own server.
    [openid.customFetch]: (url: string, options: openid.CustomFetchOptions) => {
      const { pathname, search } = new URL(url)
      return fetch(house.address + pathname + search, options as RequestInit)
    },
  })
  return {
    configuration,
    /** Where the tool sends somebody, and what it does with the answer. */
    async begin(more: Record<string, string> = {}) {
      const checks = {
        pkceCodeVerifier: openid.randomPKCECodeVerifier(),
        expectedState: openid.randomState(),
        expectedNonce: openid.randomNonce(),
      }
      const url = openid.buildAuthorizationUrl(configuration, {
        redirect_uri: callbackAt,
        scope: 'openid profile email groups',
        state: checks.expectedState,
        nonce: checks.expectedNonce,
        code_challenge: await openid.calculatePKCECodeChallenge(checks.pkceCodeVerifier),
        code_challenge_method: 'S256',
        ...more,
      })
      return {
        url: url.href,
        redeem: (answer: string) => openid.authorizationCodeGrant(configuration, new URL(answer), checks),
      }
    },
    who: (token: string, sub: string) => openid.fetchUserInfo(configuration, token, sub),
    refresh: (token: string) => openid.refreshTokenGrant(configuration, token),
    revoke: (token: string) => openid.tokenRevocation(configuration, token),
    leave: (idToken: string, to: string) =>
      openid.buildEndSessionUrl(configuration, {
        id_token_hint: idToken,
        post_logout_redirect_uri: to,
        state: 'bye',
      }).href,
  }
}
