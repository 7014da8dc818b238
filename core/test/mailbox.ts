import type { Mail } from '../src/kernel/mail.ts'
import { plain } from '../src/brand/index.ts'
import { dressLetter } from '../src/letters/index.ts'
import type { Tx } from '../src/kernel/context.ts'
import type { MailOrder } from '../src/kernel/services.ts'
import { writeNews } from '../src/notifications/index.ts'
import { writeMail } from '../src/people/index.ts'
import type { World } from './world.ts'

/** The newest mail that was ordered, written as the job would write it; null when there was nothing to say. */
export async function lastMail(
  { jobs, system }: Pick<World, 'jobs' | 'system'>,
  now = system.now,
): Promise<Mail | null> {
  const order = jobs.findLast((job) => job.name === 'mail')
  if (!order) throw new Error('No mail was ordered')
  const letter = await writeOrdered({ ...system, now }, order.data)
  return letter && dressLetter(letter, { ...plain, logo: null })
}

/** The token in the newest mail's link. */
export async function mailedToken(world: Pick<World, 'jobs' | 'system'>, now?: Date): Promise<string> {
  const mail = await lastMail(world, now)
  const token = /token=(\S+)/.exec(mail?.text ?? '')?.[1]
  if (!token) throw new Error(`No link in: ${mail?.text}`)
  return token
}

/** As the job does it. */
function writeOrdered(tx: Tx, order: MailOrder) {
  return order.template === 'news' || order.template === 'summary'
    ? writeNews(tx, order)
    : writeMail(tx, order)
}
