import type pg from 'pg'
import { PgBoss, fromKysely, type ConstructorOptions, type Job as Queued } from 'pg-boss'
import { idFromName } from './ids.ts'
import { traced } from './trace.ts'
import type { Job, Jobs, MailOrder, PushOrder, WebhookOrder } from './services.ts'

/** What is done with each kind of job, outside of any transaction. `id` stays the same when a job is tried again. */
export interface JobHandlers {
  mail(order: MailOrder, id: string): Promise<void>
  webhook(order: WebhookOrder): Promise<void>
  push(order: PushOrder): Promise<void>
  /** Asked every minute; orders what devices are told. */
  pushes(): Promise<void>
  upkeep(): Promise<void>
  /** Asked every hour; makes the daily backup when it is due. */
  backup(): Promise<void>
  /** Asked every minute; orders the mails about what is new. */
  news(): Promise<void>
}

interface JobLog {
  error(fields: object, sentence: string): void
}

/** Where jobs go that failed to the end; a person looks at them. */
const failed = 'failed'

/** A worker that says nothing for so long was killed, and what it had in hand is another's to do. */
const heartbeat = { heartbeatSeconds: 30 }
/** How often somebody looks for that. */
const looking = { superviseIntervalSeconds: 20, monitorIntervalSeconds: 20 }

const queues = {
  mail: { retryLimit: 10, retryDelay: 5, retryBackoff: true, retryDelayMax: 3600, expireInSeconds: 300 },
  // A receiver that fails is no failure of the job: that is noted, and the next turn is a job of its own.
  webhook: { retryLimit: 10, retryDelay: 5, retryBackoff: true, retryDelayMax: 3600, expireInSeconds: 120 },
  push: { retryLimit: 5, retryDelay: 5, retryBackoff: true, retryDelayMax: 600, expireInSeconds: 60 },
  // The next minute is another try.
  pushes: { retryLimit: 0, expireInSeconds: 120 },
  upkeep: { retryLimit: 2, retryDelay: 60, retryBackoff: true, expireInSeconds: 1800 },
  backup: { retryLimit: 2, retryDelay: 300, retryBackoff: true, expireInSeconds: 6 * 3600 },
  // The next minute is another try.
  news: { retryLimit: 0, expireInSeconds: 300, deleteAfterSeconds: 3600 },
} as const satisfies Record<Job['name'], object>

/** Minutes apart, so that they do not meet. */
const schedules: Partial<Record<Job['name'], string>> = {
  upkeep: '7 * * * *',
  backup: '23 * * * *',
  news: '* * * * *',
  pushes: '* * * * *',
}

const week = 7 * 86_400

/** Makes or updates the tables of the queue, its queues and its hours. Belongs to the migrations; not to a start. */
export async function migrateJobs(pool: pg.Pool): Promise<void> {
  const boss = new PgBoss({ ...quiet(pool), migrate: true })
  boss.on('error', () => {})
  await boss.start()
  try {
    const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]))
    if (!known.has(failed)) await boss.createQueue(failed, { retentionSeconds: 8 * week })
    for (const [name, options] of Object.entries(queues)) {
      if (known.get(name)?.heartbeatSeconds === null) await boss.updateQueue(name, heartbeat)
      if (known.has(name)) continue
      // Done jobs are kept for a week: for so long, the same key is the same job.
      await boss.createQueue(name, { deleteAfterSeconds: week, ...options, ...heartbeat, deadLetter: failed })
    }
    for (const [name, hours] of Object.entries(schedules))
      if (!(await boss.getSchedule(name))) await boss.schedule(name, hours, {})
  } finally {
    await boss.stop({ close: false, graceful: false })
  }
}

/**
 * Opens the queue for those who put jobs in. `work` begins to take them out, and `stop` lets running ones end. Jobs
 * are put in by the transaction of the command that wants them: no transaction, no job.
 */
export async function startJobs({
  pool,
  handlers,
  log,
}: {
  pool: pg.Pool
  handlers: JobHandlers
  log: JobLog
}): Promise<{ jobs: Jobs; work(): Promise<void>; stop(): Promise<void> }> {
  const open = (options: ConstructorOptions) => {
    const boss = new PgBoss({ ...options, migrate: false })
    boss.on('error', (error) => log.error({ error: String(error) }, 'the job queue has a problem'))
    return boss
  }
  const sender = open(quiet(pool))
  const worker = open({ ...quiet(pool), ...looking, supervise: true, schedule: true })
  await sender.start()

  return {
    jobs: {
      async enqueue(db, job, key) {
        const id = idFromName(new Date(0), `${job.name}:${key}`)
        const when = 'startsAt' in job ? { startAfter: job.startsAt, group: { id: job.group } } : {}
        await sender.send(job.name, job.data, { id, db: fromKysely(db), ...when })
      },
    },
    async work() {
      await worker.start()
      await takeOut(worker, handlers, log)
    },
    async stop() {
      await worker.stop({ close: false, timeout: 10_000 })
      await sender.stop({ close: false, graceful: false })
    },
  }
}

// Polled twice a second: a NOTIFY in the command's transaction would be faster, and slow every commit down.
const often = {
  pollingIntervalSeconds: 0.5,
  batchSize: 10,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const
const fairly = {
  pollingIntervalSeconds: 1,
  batchSize: 5,
  localConcurrency: 3,
  localGroupConcurrency: 3,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const

async function takeOut(worker: PgBoss, handlers: JobHandlers, log: JobLog) {
  await worker.work('mail', often, (jobs: Queued<MailOrder>[]) =>
    Promise.all(jobs.map((job) => outcome(job, log, () => handlers.mail(job.data, job.id)))),
  )
  await worker.work('webhook', fairly, (jobs: Queued<WebhookOrder>[]) =>
    Promise.all(jobs.map((job) => outcome(job, log, () => handlers.webhook(job.data)))),
  )
  await worker.work('push', fairly, (jobs: Queued<PushOrder>[]) =>
    Promise.all(jobs.map((job) => outcome(job, log, () => handlers.push(job.data)))),
  )
  await worker.work('pushes', { pollingIntervalSeconds: 10 }, () => alone('pushes', handlers.pushes))
  await worker.work('upkeep', { pollingIntervalSeconds: 30 }, () => alone('upkeep', handlers.upkeep))
  await worker.work('backup', { pollingIntervalSeconds: 30 }, () => alone('backup', handlers.backup))
  await worker.work('news', { pollingIntervalSeconds: 30 }, () => alone('news', handlers.news))
}

function alone(name: string, work: () => Promise<void>): Promise<void> {
  return traced({ name: `job ${name}`, kind: 'job' }, work)
}

/** One job's failure is its own: the others of its batch are done. */
async function outcome(job: Queued, log: JobLog, work: () => Promise<void>) {
  try {
    await traced({ name: `job ${job.name}`, kind: 'job', attributes: { 'parvis.job_id': job.id } }, work)
    return { id: job.id, status: 'completed' as const }
  } catch (error) {
    log.error({ job: job.name, id: job.id, tries: job.retryCount + 1, error: String(error) }, 'a job failed')
    return { id: job.id, status: 'failed' as const, output: { error: String(error) } }
  }
}

/** On our own connections, and nothing done that was not asked for. */
function quiet(pool: pg.Pool): ConstructorOptions {
  return {
    db: { executeSql: (text, values) => pool.query(text, values) },
    supervise: false,
    schedule: false,
  }
}
