import { z } from 'zod'
import type { Tx } from '../kernel/context.ts'
import { Invalid } from '../kernel/refusals.ts'

const reasons = {
  insecure: 'Use an https address; http leads to this machine only',
  private: 'This address is in a private network: the operator has to allow that (WEBHOOK_PRIVATE_NETWORKS)',
}

/** Where a webhook leads: an address of the web, without a name and password in it. */
export const webhookAddress = z
  .string('This must be text')
  .trim()
  .max(2000, 'This can have 2000 characters at most')
  .refine((typed) => URL.canParse(typed) && /^https?:$/.test(new URL(typed).protocol), {
    error: 'Write a whole address such as https://example.org/webhooks',
    abort: true,
  })
  .transform((typed) => new URL(typed))
  .refine(({ username, password }) => !username && !password, {
    error: 'Leave name and password out of the address: the receiver checks our signature',
  })
  .transform((url) => {
    url.hash = ''
    return url.href
  })

/** Invalid when nothing would ever be sent there. Names are looked at when something is sent, each time. */
export function refuseUnreachable({ services }: Pick<Tx, 'services'>, url: string): void {
  const refused = services.courier.refuses(new URL(url))
  if (refused) throw new Invalid({ target: [reasons[refused]] })
}

/** All of an address that goes into the log: the rest may be a secret. */
export function hostOf(url: string): string {
  return new URL(url).host
}
