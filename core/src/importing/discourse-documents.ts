import { z } from 'zod'
import { momentOf } from './fields.ts'

const whole = z.union([
  z.int(),
  z
    .string()
    .regex(/^-?\d{1,15}$/)
    .transform(Number),
])
const words = z
  .string()
  .refine((value) => !value.includes('\0') && value.isWellFormed(), 'it has a character that cannot be kept')
const perhaps = <Shape extends z.ZodType>(shape: Shape) => shape.nullish().catch(null)

const moment = (now: Date) =>
  z
    .unknown()
    .optional()
    .transform((value) => momentOf(value, now))

const post = (now: Date) =>
  z.looseObject({
    id: whole,
    post_number: whole,
    created_at: moment(now),
    updated_at: moment(now),
    post_type: perhaps(whole),
    user_id: perhaps(whole),
    username: perhaps(words),
    name: perhaps(words),
    user_created_at: moment(now),
    cooked: perhaps(words),
    raw: perhaps(words),
    version: perhaps(whole),
    hidden: perhaps(z.boolean()),
    deleted_at: perhaps(z.string()),
    user_deleted: perhaps(z.boolean()),
    accepted_answer: perhaps(z.boolean()),
    qa_vote_count: perhaps(whole),
    post_voting_vote_count: perhaps(whole),
    actions_summary: perhaps(z.array(z.looseObject({ id: whole, count: perhaps(whole) }))),
  })
export type Post = z.output<ReturnType<typeof post>>

type Reply = z.ZodSafeParseResult<Post>

const topic = (now: Date, onePost: z.ZodType<Post>) =>
  z.looseObject({
    id: whole,
    title: words,
    archetype: perhaps(z.string()),
    visible: perhaps(z.boolean()),
    deleted_at: perhaps(z.string()),
    closed: perhaps(z.boolean()),
    archived: perhaps(z.boolean()),
    last_posted_at: moment(now),
    category_id: perhaps(whole),
    qa_enabled: perhaps(z.boolean()),
    is_post_voting: perhaps(z.boolean()),
    tags: perhaps(
      z.array(z.union([z.string(), z.looseObject({ name: z.string() }).transform(({ name }) => name)])),
    ),
    accepted_answer: perhaps(z.looseObject({ post_number: whole, accepted_at: moment(now) })),
    // One broken post does not break the topic.
    post_stream: z.looseObject({
      posts: z.array(z.unknown().transform((value): Reply => onePost.safeParse(value))),
      stream: perhaps(z.array(whole)),
    }),
  })
export type Topic = z.output<ReturnType<typeof topic>>

/** Reads topic documents as `/t/ID.json` serves them, or says why one is none. Moments after `now` are none. */
export function topicReader(now: Date): (document: unknown) => Topic | string {
  const shape = topic(now, post(now))
  return (document) => {
    const refused = refusal.safeParse(document)
    if (refused.success) return whyRefused(refused.data)
    const parsed = shape.safeParse(document)
    return parsed.success ? parsed.data : `This is not a topic: ${complaint(parsed.error)}`
  }
}

/** What Discourse answers instead of a topic: saved by a program that did not look. */
const refusal = z.looseObject({ errors: z.array(z.string()).min(1), error_type: perhaps(z.string()) })

function whyRefused({ errors, error_type: type }: z.output<typeof refusal>): string {
  if (type === 'rate_limit' || /too many times/i.test(errors[0]!))
    return 'The forum asked to wait instead of giving this topic: fetch it again, more slowly'
  return `The forum did not give this topic: “${errors[0]!.slice(0, 150).replace(/[“”]/g, '"')}”`
}

export function complaint(error: z.ZodError): string {
  const [issue] = error.issues
  return issue ? `${issue.path.join('.') || 'it'}: ${issue.message}`.slice(0, 200) : 'it cannot be read'
}
