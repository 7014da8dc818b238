import {
  disconnectProvider,
  listIdentities,
  listSignIns,
  renamePasskey,
  revokeApiKey,
  revokeOtherSessions,
  revokePasskey,
  revokeSession,
} from '@parvis/core/people'
import { listPermissions, toolScopes, withdrawPermission } from '@parvis/core/tools'
import { z } from 'zod'
import { allOf, forMembers, id, moment, nothing, pageOf, paging } from './base.ts'
import { address } from './shapes.ts'

const tags = ['me']

/** For what a key must have been made for: how its person signs in. */
const forTheDoors = forMembers.meta({ least: 'member', scope: 'account' })

const signIn = z
  .object({
    id,
    kind: z.literal('sign-in'),
    title: z.string().describe('what the browser called itself; empty when it said nothing of use'),
    url: address,
    at: moment,
    method: z.string().describe('password, link, passkey or provider'),
    twoSteps: z.boolean(),
    network: z.string().describe('the address, shortened'),
    fromNewDevice: z.boolean(),
  })
  .meta({ id: 'SignIn' })

const signIns = forTheDoors
  .route({
    method: 'GET',
    path: '/me/sign-ins',
    summary: 'When and how you came in, within a year',
    description: 'Newest first. Nobody sees anybody else’s.',
    tags,
  })
  .input(z.object(paging))
  .output(pageOf(signIn))
  .handler(async ({ input, context }) => {
    const { items, next } = await listSignIns(context.ctx, input)
    return {
      items: items.map(({ device, ...item }) => ({
        ...item,
        kind: 'sign-in' as const,
        title: device ? `${device.browser}, ${device.system}` : '',
        url: '/settings/sign-ins',
      })),
      next,
    }
  })

const connection = z
  .object({
    id,
    kind: z.literal('connection'),
    title: z.string().describe('the provider'),
    url: address,
    email: z.string().nullable().describe('the address that the provider knows'),
    createdAt: moment,
    lastUsedAt: moment,
  })
  .meta({ id: 'Connection' })

const connections = forTheDoors
  .route({
    method: 'GET',
    path: '/me/connections',
    summary: 'Accounts elsewhere with which you sign in',
    tags,
  })
  .output(allOf(connection))
  .handler(async ({ context }) => ({
    items: (await listIdentities(context.ctx)).map(({ provider, ...item }) => ({
      ...item,
      kind: 'connection' as const,
      title: provider,
      url: '/settings/account',
    })),
    next: null,
  }))

const disconnect = forTheDoors
  .route({
    method: 'DELETE',
    path: '/me/connections/{id}',
    summary: 'An account elsewhere opens yours no more; you are told by mail',
    tags,
    successStatus: 204,
  })
  .input(z.object({ id }))
  .output(nothing)
  .handler(({ input, context }) => disconnectProvider(context.ctx, { identityId: input.id }))

const allowedTool = z
  .object({
    id: id.describe('of the tool'),
    kind: z.literal('allowed-tool'),
    title: z.string().describe('the tool'),
    url: address,
    host: z.string().describe('where it stands'),
    scopes: z.array(z.enum(toolScopes)).describe('what it may know'),
    givenAt: moment,
    lastUsedAt: moment,
  })
  .meta({ id: 'AllowedTool' })

const tools = forTheDoors
  .route({
    method: 'GET',
    path: '/me/tools',
    summary: 'The tools that know you, and what each may know',
    tags,
  })
  .output(allOf(allowedTool))
  .handler(async ({ context }) => ({
    items: (await listPermissions(context.ctx)).map(({ toolId, name, ...item }) => ({
      ...item,
      id: toolId,
      kind: 'allowed-tool' as const,
      title: name,
      url: '/settings/tools',
    })),
    next: null,
  }))

const withdrawTool = forTheDoors
  .route({
    method: 'DELETE',
    path: '/me/tools/{id}',
    summary: 'A tool may know nothing more of you, and has to ask again',
    tags,
    successStatus: 204,
  })
  .input(z.object({ id }))
  .output(nothing)
  .handler(({ input, context }) => withdrawPermission(context.ctx, { toolId: input.id }))

const rename = forTheDoors
  .route({
    method: 'PATCH',
    path: '/me/passkeys/{id}',
    summary: 'Call a passkey something else',
    tags,
    successStatus: 204,
  })
  .input(z.object({ id, name: z.string() }))
  .output(nothing)
  .handler(({ input, context }) => renamePasskey(context.ctx, { passkeyId: input.id, name: input.name }))

const revoke = forTheDoors
  .route({
    method: 'DELETE',
    path: '/me/passkeys/{id}',
    summary: 'Take a passkey away; you are told by mail',
    tags,
    successStatus: 204,
  })
  .input(z.object({ id }))
  .output(nothing)
  .handler(({ input, context }) => revokePasskey(context.ctx, { passkeyId: input.id }))

const endSession = forTheDoors
  .route({
    method: 'DELETE',
    path: '/me/sessions/{id}',
    summary: 'Sign one browser out',
    tags,
    successStatus: 204,
  })
  .input(z.object({ id }))
  .output(nothing)
  .handler(({ input, context }) => revokeSession(context.ctx, { sessionId: input.id }))

const endSessions = forTheDoors
  .route({
    method: 'DELETE',
    path: '/me/sessions',
    summary: 'Sign every browser out',
    tags,
    successStatus: 204,
  })
  .output(nothing)
  .handler(({ context }) => revokeOtherSessions(context.ctx, { sessionId: null }))

const revokeKey = forTheDoors
  .route({
    method: 'DELETE',
    path: '/me/keys/{id}',
    summary: 'Revoke a key, such as one that was published; it may be the one you ask with',
    tags,
    successStatus: 204,
  })
  .input(z.object({ id }))
  .output(nothing)
  .handler(({ input, context }) => revokeApiKey(context.ctx, { keyId: input.id }))

export const ownDoors = {
  signIns,
  connections,
  disconnect,
  tools,
  withdrawTool,
  renamePasskey: rename,
  revokePasskey: revoke,
  endSession,
  endSessions,
  revokeKey,
}
export const ownDoorShapes = { SignIn: signIn, Connection: connection, AllowedTool: allowedTool }
