import type { Actor } from '@parvis/core/kernel/actor'
import type { Context } from '@parvis/core/kernel/context'
import type { Community } from '#lib/server/community.ts'
import type { SignedInPerson } from '#lib/server/session.ts'
import type { Viewing } from '#lib/server/viewing.ts'
import type { Language } from '#lib/messages/index.ts'

declare global {
  /** Whether this build has the page of the design: `npm run dev`. */
  const DESIGN_PAGE: boolean

  namespace App {
    interface Locals {
      /** What commands and queries take first: who acts, now, on the running app. */
      ctx: Context
      actor: Actor
      /** Who is signed in; null for a visitor. */
      person: SignedInPerson | null
      sessionId: string | null
      /** The notifications that the page reads by being opened. */
      opened: readonly string[]
      /** What the page tells search engines in their words, ready to stand in its head. */
      structured: string
      /** As whom an owner looks; everything else here is that person's then. */
      viewing: Viewing | null
      /** Staff who must prove two things here and proved one: they act as a member until then. */
      needsSecondFactor: boolean
      language: Language
      community: Community
      requestId: string
      /** Another site to which the forms of this page lead in the end: its policy has to let them. */
      formsLeadTo?: string
    }
    interface Error {
      status: number
      message: string
      /** Said on the page, so that a person can name it to whoever runs the community. */
      requestId?: string
      /** It may be an address of the place from which conversations were brought here. */
      mayHaveMoved?: boolean
    }
    interface Platform {
      req: import('node:http').IncomingMessage
    }
  }
}
