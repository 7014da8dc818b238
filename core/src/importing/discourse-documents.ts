import { z } from 'zod'

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

const post = z.looseObject({
  id: whole,
  post_number: whole,
  created_at: z.string(),
  updated_at: perhaps(z.string()),
  post_type: perhaps(whole),
  user_id: perhaps(whole),
  username: perhaps(words),
  name: perhaps(words),
  user_created_at: perhaps(z.string()),
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
export type Post = z.output<typeof post>

const topic = z.looseObject({
  id: whole,
  title: words,
  archetype: perhaps(z.string()),
  visible: perhaps(z.boolean()),
  deleted_at: perhaps(z.string()),
  closed: perhaps(z.boolean()),
  archived: perhaps(z.boolean()),
  last_posted_at: perhaps(z.string()),
  category_id: perhaps(whole),
  qa_enabled: perhaps(z.boolean()),
  is_post_voting: perhaps(z.boolean()),
  tags: perhaps(
    z.array(z.union([z.string(), z.looseObject({ name: z.string() }).transform(({ name }) => name)])),
  ),
  accepted_answer: perhaps(z.looseObject({ post_number: whole, accepted_at: perhaps(z.string()) })),
  post_stream: z.looseObject({ posts: z.array(z.unknown()), stream: perhaps(z.array(whole)) }),
})
export type Topic = z.output<typeof topic>

/** A topic document as `/t/ID.json` serves it, or why it is none. */
export function readTopic(document: unknown): Topic | string {
  const parsed = topic.safeParse(document)
  if (parsed.success) return parsed.data
  return `This is not a topic: ${complaint(parsed.error)}`
}

export function complaint(error: z.ZodError): string {
  const [issue] = error.issues
  return issue ? `${issue.path.join('.') || 'it'}: ${issue.message}`.slice(0, 200) : 'it cannot be read'
}

/** One of its posts, with what is wrong when it is none. */
export function readPost(value: unknown) {
  return post.safeParse(value)
}
