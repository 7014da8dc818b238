import { AsyncLocalStorage } from 'node:async_hooks'
import type { Context } from '@parvis/core/kernel/context'
import type { FoundSession } from '@parvis/core/people'
import type { Said } from '../../src/lib/server/said.ts'

/** One request of the protocol: whose browser it is, and what a person is to be told. */
export interface Visit {
  readonly ctx: Context
  /** Who is signed in here; null for a visitor, and for an owner who looks as somebody else. */
  readonly session: FoundSession | null
  readonly token: string
  said: Said | null
}

const visits = new AsyncLocalStorage<Visit>()

export function during<Done>(visit: Visit, work: () => Promise<Done>): Promise<Done> {
  return visits.run(visit, work)
}

/** The request that is being answered. */
export function theVisit(): Visit {
  const visit = visits.getStore()
  if (!visit) throw new Error('The protocol was asked outside a request')
  return visit
}
