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
  return {
    client_id: toolId,
    client_name: tool.name,
    redirect_uris: tool.redirect_addresses,
    post_logout_redirect_uris: tool.logout_addresses,
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'] as const,
    response_modes: ['query'] as const,
    least_role: tool.least_role,
    // Never compared: a secret is hashed and asked for in the table. It has to be there, and to differ from others.
    ...(tool.secret_hash
      ? {
          token_endpoint_auth_method: 'client_secret_basic' as const,
          client_secret: tool.secret_hash.toString('hex'),
        }
      : { token_endpoint_auth_method: 'none' as const }),
  }
}
