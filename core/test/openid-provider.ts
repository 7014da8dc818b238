import { once } from 'node:events'
import { generateKeyPairSync } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import type { OidcProvider } from '../src/kernel/config.ts'

export interface Colleague {
  readonly email: string
  readonly email_verified: boolean
  readonly name: string
  readonly groups?: readonly string[]
}

/** A certified OpenID provider of some company, on this machine, and its people. */
export interface Company {
  readonly settings: OidcProvider
  readonly people: Map<string, Colleague>
  /** Somebody else's key is shown as the one that signs. */
  forged: boolean
  /** A browser in which this person signs in and agrees; where it is sent in the end. */
  follow(url: string, who: string): Promise<string>
  close(): Promise<void>
}

const clientId = 'parvis'
const clientSecret = 'a secret between the two of us'
export const backTo = 'http://localhost:3000/sign-on/acme/back'

/** Answers on this port (0: any), and sends people back to this door. */
export async function openCompany(port = 0, door = backTo): Promise<Company> {
  const people = new Map<string, Colleague>()
  const server = createServer((request, response) => {
    if (company.forged && request.url === '/jwks') return void showAnotherKey(response)
    void answer(request, response)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [door] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['only for stories'] },
    findAccount: async (_, sub) => ({ accountId: sub, claims: async () => ({ sub, ...people.get(sub) }) }),
  })
  const answer = provider.callback()

  const company: Company = {
    people,
    forged: false,
    settings: {
      name: 'acme',
      label: 'Acme',
      issuer,
      clientId,
      clientSecret,
      scopes: 'openid profile email',
      groupsClaim: 'groups',
      admits: false,
    },
    follow: (url, who) => browse(url, { login: who, password: 'anything' }),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return company
}

function showAnotherKey(response: ServerResponse): void {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = { ...publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [key] }))
}

/** Goes from page to page as a browser does, fills in what is asked, and stops at the door of Parvis. */
async function browse(start: string, account: Record<string, string>): Promise<string> {
  const cookies = new Map<string, string>()
  let url = start
  let body: URLSearchParams | undefined
  for (let steps = 0; steps < 20; steps++) {
    if (url.startsWith(backTo)) return url
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const method = body ? 'POST' : 'GET'
    const page = await fetch(url, { method, body, headers: { cookie }, redirect: 'manual' })
    for (const kept of page.headers.getSetCookie()) {
      const [name, value] = kept.split(';')[0]!.split('=') as [string, string]
      if (value) cookies.set(name, value)
      else cookies.delete(name)
    }
    body = undefined
    const next = page.headers.get('location')
    if (next) {
      url = new URL(next, url).href
      continue
    }
    const html = await page.text()
    const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1]
    if (!prompt) throw new Error(`Nothing to fill in at ${url}: ${html.slice(0, 400)}`)
    body = new URLSearchParams({ prompt, ...(prompt === 'login' ? account : {}) })
    url = new URL(/action="([^"]+)"/.exec(html)![1]!, url).href
  }
  throw new Error(`No end to it: ${url}`)
}
