import { z } from 'zod'

const roles = ['member', 'ambassador', 'responder', 'moderator', 'manager', 'owner'] as const

const provider = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]{1,30}$/, 'small letters, digits and hyphens, such as acme'),
  label: z.string().min(1).max(40).optional(),
  issuer: z.url().refine(isSafe, 'an https address (http only on this machine)'),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  scopes: z
    .string()
    .refine((value) => value.split(' ').includes('openid'), 'words with openid among them')
    .default('openid profile email'),
  groupsClaim: z.string().min(1).default('groups'),
  /** From a group of theirs to a role of ours; the most trusted counts, at each sign-in. Without it roles stay ours. */
  roles: z.record(z.string(), z.enum(roles)).optional(),
  /** Whether people of this provider come in although sign-up is by invitation. */
  admits: z.boolean().default(false),
})

export interface OidcProvider extends Omit<z.output<typeof provider>, 'label'> {
  readonly label: string
}

/** The providers as JSON, each mistake a sentence that follows the variable's name. */
export const oidcProviders = z
  .string()
  .default('[]')
  .transform((text, context): OidcProvider[] => {
    const parsed = z.array(provider).safeParse(readJson(text))
    const say = (message: string) => context.addIssue({ code: 'custom', message })
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues)
        say(path.length ? `has a mistake at ${path.join('.')}: ${message}` : shouldBe)
      return []
    }
    const names = parsed.data.map(({ name }) => name)
    if (new Set(names).size < names.length) say('names two providers alike')
    return parsed.data.map((one) => ({ ...one, label: one.label ?? one.name }))
  })

const shouldBe =
  'must be a JSON list such as [{"name":"acme","issuer":"https://…","clientId":"…","clientSecret":"…"}]'

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isSafe(value: string): boolean {
  const url = URL.parse(value)
  if (url?.protocol !== 'http:') return url?.protocol === 'https:'
  return /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)
}
