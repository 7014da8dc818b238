import { givenRoles, type GivenRole } from '@parvis/core/people'
import type { Typed } from './typed.ts'

/** A tool as a form holds it: addresses stand one on each line. */
export function toolIn(typed: Typed) {
  return {
    name: typed.name ?? '',
    redirectAddresses: linesOf(typed.redirectAddresses),
    logoutAddresses: linesOf(typed.logoutAddresses),
    leastRole: (givenRoles.find((role) => role === typed.leastRole) ?? typed.leastRole) as GivenRole,
  }
}

function linesOf(typed = ''): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
