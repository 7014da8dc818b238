import { createECDH, randomBytes } from 'node:crypto'
import { Authenticator } from '../../core/test/authenticator.ts'
import { codeShown } from '../authenticator-app.ts'

/** What a browser says it is. */
const agents = {
  laptop: 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
  phone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
  work: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
} as const

/** With what somebody signs in, and where. */
export interface Account {
  readonly url: string
  readonly email: string
  readonly password: string
}

/**
 * What gathers around somebody who has been there for a while: three devices on which they are signed in, two of them
 * told of what is new, a passkey on each of those, and a tool that they let in.
 */
export async function comeFromEverywhere(account: Account, { asking }: { asking: string }): Promise<void> {
  const laptop = await Device.signedIn(account, agents.laptop)
  const phone = await Device.signedIn(account, agents.phone)
  await Device.signedIn(account, agents.work)
  for (const [device, name] of [
    [laptop, 'Ordinateur de la maison'],
    [phone, 'Téléphone'],
  ] as const) {
    await device.addPasskey(name)
    await device.listen()
  }
  await laptop.allow(asking)
}

/** Sets up a second step as far as its picture for an app; what the app then knows. */
export async function beginSecondStep(account: Account): Promise<string> {
  return (await Device.signedIn(account, agents.laptop)).beginSecondStep()
}

/** The same as far as it goes: from the next time on it is asked for. */
export async function turnOnSecondStep(account: Account): Promise<string> {
  const laptop = await Device.signedIn(account, agents.laptop)
  const secret = await laptop.beginSecondStep()
  await laptop.confirmSecondStep(codeShown(secret))
  return secret
}

/** Where a tool sends somebody, to be asked whether it may know who they are. */
export function askingFor(toolId: string, back: string): string {
  const query = new URLSearchParams({
    client_id: toolId,
    response_type: 'code',
    scope: 'openid profile email groups',
    redirect_uri: back,
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
    state: 'demonstration',
  })
  return `/oauth/authorize?${query}`
}

/** A browser without a window: it says what it is, keeps its cookies and sends forms. */
class Device {
  readonly #url: string
  readonly #agent: string
  readonly #cookies = new Map<string, string>()

  private constructor({ url }: Account, agent: string) {
    this.#url = url
    this.#agent = agent
  }

  static async signedIn(account: Account, agent: string): Promise<Device> {
    const device = new Device(account, agent)
    await device.#send('/sign-in?/password', { email: account.email, password: account.password })
    return device
  }

  async addPasskey(name: string): Promise<void> {
    const { origin, hostname } = new URL(this.#url)
    const asked = await this.#send('/settings/account/passkey', {})
    const options = (await asked.json()) as { challenge: string }
    const answer = new Authenticator({ id: hostname, origin }).create(options)
    await this.#send('/settings/account?/addPasskey', { name, answer })
  }

  /** Its push service is at an address that leads nowhere. */
  async listen(): Promise<void> {
    const key = createECDH('prime256v1')
    key.generateKeys()
    await this.#send('/settings/devices?/add', {
      endpoint: `https://push.invalid/${randomBytes(8).toString('hex')}`,
      p256dh: key.getPublicKey().toString('base64url'),
      auth: randomBytes(16).toString('base64url'),
    })
  }

  /** Says yes to a tool that asks who this is. */
  async allow(asking: string): Promise<void> {
    const asked = await this.#send(asking)
    const place = new URL(asked.headers.get('location') ?? '', this.#url).pathname
    await this.#send(`${place}?/allow`, {})
  }

  async beginSecondStep(): Promise<string> {
    await this.#send('/settings/account?/beginSecondFactor', {})
    const page = await (await this.#send('/settings/account')).text()
    const secret = /<code[^>]*>([A-Z2-7 ]{39})<\/code>/.exec(page)?.[1]
    if (!secret) throw new Error('No secret is shown')
    return secret
  }

  async confirmSecondStep(code: string): Promise<void> {
    await this.#send('/settings/account?/confirmSecondFactor', { code })
  }

  /** With fields as a form does, without as somebody who looks. Throws when the house refuses. */
  async #send(path: string, fields?: Record<string, string>): Promise<Response> {
    const answer = await fetch(this.#url + path, {
      redirect: 'manual',
      headers: {
        origin: this.#url,
        'user-agent': this.#agent,
        cookie: [...this.#cookies].map((pair) => pair.join('=')).join('; '),
      },
      ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
    })
    if (answer.status >= 400) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      this.#cookies.set(name, value)
    }
    return answer
  }
}
