import { join } from 'node:path'
import type pg from 'pg'
import type { Config } from '../kernel/config.ts'
import type { Context } from '../kernel/context.ts'
import type { JobHandlers } from '../kernel/jobs.ts'
import type { Log } from '../kernel/log.ts'
import { forgetDrafts } from '../conversations/index.ts'
import { deliver, forgetAnswers, tendDeliveries } from '../integrations/index.ts'
import { openMailer } from '../kernel/mail.ts'
import { upkeep } from '../kernel/upkeep.ts'
import { dressLetter, showLook } from '../letters/index.ts'
import { forgetMailed, orderMails, orderSummaries, writeNews } from '../notifications/index.ts'
import { deliverPush, orderPushes } from '../push/index.ts'
import { tendTools } from '../tools/index.ts'
import { endSuspensions, endViewings, forgetExpired, writeMail } from '../people/index.ts'
import { keepSafe } from './keep-safe.ts'

/** Where mails are kept when there is no mail server. */
export function outboxOf(config: Pick<Config, 'dataFolder'>): string {
  return join(config.dataFolder, 'outbox')
}

/** What is done with each kind of job, as the system, at the moment it is done. */
export function handleJobs(
  house: { config: Config; pool: pg.Pool; address: pg.ClientConfig; log: Log },
  ctxAt: () => Context,
): JobHandlers & { close(): void } {
  const { config } = house
  const mailer = openMailer({ smtpUrl: config.smtpUrl, from: config.mailFrom, outbox: outboxOf(config) })
  return {
    async mail(order, id) {
      const ctx = ctxAt()
      const letter =
        order.template === 'news' || order.template === 'summary'
          ? await writeNews(ctx, order)
          : await writeMail(ctx, order)
      if (letter) await mailer.send(dressLetter(letter, await showLook(ctx)), id)
    },
    webhook: (order) => deliver(ctxAt(), order),
    push: (order) => deliverPush(ctxAt(), order),
    async pushes() {
      while ((await orderPushes(ctxAt(), {})).more);
    },
    async upkeep() {
      await upkeep(ctxAt(), {})
      await forgetExpired(ctxAt(), {})
      await forgetDrafts(ctxAt(), {})
      await endSuspensions(ctxAt(), {})
      await endViewings(ctxAt(), {})
      await forgetAnswers(ctxAt(), {})
      await tendDeliveries(ctxAt(), {})
      await tendTools(ctxAt(), {})
      await forgetMailed(ctxAt(), {})
    },
    async news() {
      for (const order of [orderMails, orderSummaries]) while ((await order(ctxAt(), {})).more);
    },
    backup: () => keepSafe(house, ctxAt),
    close: () => mailer.close(),
  }
}
