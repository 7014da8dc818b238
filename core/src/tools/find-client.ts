import type { Reader } from '../kernel/context.ts'

/** A tool as OpenID Connect describes clients (its dynamic registration); null when there is none of that id. */
export async function findClient({ db }: Pick<Reader, 'db'>, toolId: string) {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(toolId)) return null
  const tool = await db
    .selectFrom('tools')
    .select(['name', 'redirect_addresses', 'logout_addresses', 'secret_hash', 'least_role'])
    .where('id', '=', toolId)
    .executeTakeFirst()
  if (!tool) return null
  const { redirect_addresses: redirects, secret_hash: secret } = tool
  return {
    client_id: toolId,
    // Any program on a person's machine may listen there, so they are asked each time; its port may change.
    application_type: !secret && redirects.every(isOnThisMachine) ? ('native' as const) : ('web' as const),
    client_name: tool.name,
    redirect_uris: redirects,
    post_logout_redirect_uris: tool.logout_addresses,
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'] as const,
    response_modes: ['query'] as const,
    least_role: tool.least_role,
    // Never compared: a secret is hashed and asked for in the table. It has to be there, and to differ from others.
    ...(secret
      ? {
          token_endpoint_auth_method: 'client_secret_basic' as const,
          client_secret: secret.toString('hex'),
        }
      : { token_endpoint_auth_method: 'none' as const }),
  }
}

function isOnThisMachine(address: string): boolean {
  return new URL(address).protocol === 'http:'
}
