import { expect } from 'vitest'

/** What the protocol says when it says no. */
export const says = (error: string) => expect.objectContaining({ error })
export const notThisToken = { status: 401, cause: [{ parameters: { error: 'invalid_token' } }] }
export const notThisTool = { status: 401, cause: [{ parameters: { error: 'invalid_client' } }] }
