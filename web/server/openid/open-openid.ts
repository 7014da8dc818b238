import type { IncomingMessage, ServerResponse } from 'node:http'
import type { App } from '@parvis/core/app'
import { visitor } from '@parvis/core/kernel/actor'
import type { Context } from '@parvis/core/kernel/context'
import { findSession } from '@parvis/core/people'
import { hasTools, signingKeys } from '@parvis/core/tools'
import { sessionCookie } from '../../src/lib/server/session-cookie.ts'
import { leaveSaid } from '../../src/lib/server/said.ts'
import { during, type Visit } from './visit.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface OpenId {
  /** Whether this address is one of the protocol's. */
  owns(url: string): boolean
  /** Answers it; 404 while no tool is connected. What is for a person's eyes is said by `page`, which answers instead. */
  answer(request: IncomingMessage, response: ServerResponse, page: () => void | Promise<void>): Promise<void>
}

const ours = /^\/(?:oauth\/|\.well-known\/(?:openid-configuration|oauth-authorization-server)(?:[?]|$))/
/** Keys that another process showed are known to this one so soon. */
const keysKnownFor = 60_000

/** Lets tools sign people in with their account here. Nothing of it is loaded before somebody asks for it. */
export function openOpenId(app: Pick<App, 'db' | 'services' | 'log'>): OpenId {
  const issuer = app.services.url
  let built: { readonly named: string; readonly answer: Answer } | null = null
  let lookedAt = 0

  const current = async (ctx: Context): Promise<Answer> => {
    if (built && ctx.now.getTime() - lookedAt < keysKnownFor) return built.answer
    const keys = await signingKeys(ctx)
    lookedAt = ctx.now.getTime()
    const named = keys.map(({ kid }) => kid).join(' ')
    if (built?.named === named) return built.answer
    const { makeProvider } = await import('./provider.ts')
    const provider = makeProvider(issuer, keys)
    provider.on('server_error', (_, fault: Error) =>
      app.log.error({ fault: fault.stack ?? String(fault) }, 'the protocol failed'),
    )
    built = { named, answer: provider.callback() }
    return built.answer
  }

  return {
    owns: (url) => ours.test(url),
    async answer(request, response, page) {
      const visit = await visitOf(app, request)
      if (!(await hasTools(visit.ctx))) {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        response.end('Nothing is connected here\n')
        return
      }
      const answer = await current(visit.ctx)
      // One issuer, whatever name somebody called us by.
      const { protocol, host } = new URL(issuer)
      Object.assign(request.headers, {
        'x-forwarded-proto': protocol.slice(0, -1),
        'x-forwarded-host': host,
        host,
      })
      await during(visit, () => answer(request, response))
      if (!visit.said) return
      leaveSaid(request, visit.said)
      Object.assign(request, { method: 'GET', url: '/allow/said' })
      if (visit.said.what === 'refused') refuse(response, visit.said.status)
      await page()
    },
  }
}

/** A page that says no is no success to programs. */
function refuse(response: ServerResponse, status: number) {
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    ...more: unknown[]
  ) => ServerResponse
  response.writeHead = ((given: number, ...more: unknown[]) =>
    writeHead(given === 200 ? status : given, ...more)) as ServerResponse['writeHead']
}

async function visitOf(
  { db, services }: Pick<App, 'db' | 'services'>,
  request: IncomingMessage,
): Promise<Visit> {
  const ctx: Context = { db, services, actor: visitor, now: new Date(), origin: 'live', door: 'pages' }
  const token = tokenOf(request)
  const session = token && token.length <= 200 ? await findSession(ctx, token) : null
  return { ctx, session: session?.viewing ? null : session, token, said: null }
}

function tokenOf({ headers }: IncomingMessage): string {
  const cookie = headers.cookie?.split(/;\s*/).find((one) => one.startsWith(`${sessionCookie}=`))
  return cookie?.slice(sessionCookie.length + 1) ?? ''
}
