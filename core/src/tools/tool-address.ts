import { z } from 'zod'

const most = 10

/**
 * Where a tool may have people sent back to: https, or http on the person's own machine. It is kept as it was written,
 * because it is compared letter by letter.
 */
const toolAddress = z
  .string('This must be text')
  .trim()
  .max(2000, 'An address can have 2000 characters at most')
  .refine((typed) => !/[\s\\\p{C}]/u.test(typed) && /^https?:\/\//i.test(typed) && URL.canParse(typed), {
    error: 'Write whole addresses such as https://desk.example.org/callback, one on each line',
    abort: true,
  })
  .refine((typed) => isSafe(new URL(typed)), {
    error: 'Use https addresses; http leads to the person’s own machine only (localhost, 127.0.0.1)',
    abort: true,
  })
  .refine((typed) => !typed.includes('#'), 'Leave out what follows the #')
  .refine((typed) => !new URL(typed).username && !new URL(typed).password, {
    error: 'Leave name and password out of the address',
  })

const addresses = z
  .array(toolAddress, 'Write whole addresses such as https://desk.example.org/callback, one on each line')
  .max(most, 'A tool can have ten addresses at most')
  .transform((all) => [...new Set(all)])

export const redirectAddresses = addresses.refine((all) => all.length > 0, {
  error: 'Write where people are sent back to',
})
export const logoutAddresses = addresses

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)
}

/** All of a tool's addresses that goes into the log. */
export function hostOf(redirects: readonly string[]): string {
  return new URL(redirects[0]!).host
}
