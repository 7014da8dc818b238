import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { showGauges, type App } from '@parvis/core/app'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { arrivalOf, fromThisMachine } from '../src/lib/server/from-this-machine.ts'
import { gaugeReplicas } from './replica-metrics.ts'
import type { VisitorCache } from './visitor-cache.ts'

export interface Metrics {
  /** One answer that was made: what kind of address it was for, how it ended, and how long it took. */
  observe(request: IncomingMessage, status: number, seconds: number): void
  /** One answer that was refused because there was too much to do. */
  shed(): void
  /** The text that Prometheus reads; 404 for who may not. */
  send(request: IncomingMessage, response: ServerResponse): Promise<void>
}

/**
 * What a monitor watches, in Prometheus' words: times of answers by kind of address (never the address itself, which is
 * endless and may say who reads what), the cache, the event loop and memory of this process, connections, readers, jobs.
 */
export function openMetrics(app: App, cache: VisitorCache): Metrics {
  const registers = [new Registry()]
  collectDefaultMetrics({ register: registers[0], prefix: 'parvis_' })
  const answers = new Histogram({
    name: 'parvis_http_request_seconds',
    help: 'Answers that had to be made, by kind of address',
    labelNames: ['kind', 'method', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
    registers,
  })
  const shed = new Counter({
    name: 'parvis_http_shed_total',
    help: 'Visitors asked to come back because there was too much to do',
    registers,
  })
  gaugeCache(cache, registers)
  gaugeConnections(app, registers)
  if (app.replicas) gaugeReplicas(app.replicas, registers)
  const look = gaugeWork(app, registers)

  return {
    observe: (request, status, seconds) =>
      answers.observe(
        {
          kind: kindOf(request.url ?? '/'),
          method: request.method ?? 'GET',
          status: `${Math.floor(status / 100)}xx`,
        },
        seconds,
      ),
    shed: () => shed.inc(),
    async send(request, response) {
      if (!mayLook(request, app.config.metricsToken)) {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
        response.end('There is nothing at this address\n')
        return
      }
      await look()
      const text = await registers[0]!.metrics()
      response.writeHead(200, { 'content-type': registers[0]!.contentType, 'cache-control': 'no-store' })
      response.end(text)
    },
  }
}

function gaugeCache(cache: VisitorCache, registers: Registry[]): void {
  const hits = new Counter({
    name: 'parvis_visitor_cache_hits_total',
    help: 'Pages that were sent from memory',
    registers,
    collect() {
      this.reset()
      this.inc(cache.hits)
    },
  })
  const pages = new Gauge({
    name: 'parvis_visitor_cache_pages',
    help: 'Pages kept in memory',
    registers,
    collect() {
      this.set(cache.size)
    },
  })
  void [hits, pages]
}

function gaugeConnections(app: App, registers: Registry[]): void {
  const connections = new Gauge({
    name: 'parvis_database_connections',
    help: 'Connections of this process to the database, and requests that wait for one',
    labelNames: ['state'],
    registers,
    collect() {
      const { totalCount, idleCount, waitingCount } = app.pool
      this.set({ state: 'busy' }, totalCount - idleCount)
      this.set({ state: 'idle' }, idleCount)
      this.set({ state: 'waiting' }, waitingCount)
    },
  })
  void connections
}

/** The same for every process of one database. While it is away these are absent, and `parvis_database_up` is 0. */
function gaugeWork(app: App, registers: Registry[]): () => Promise<void> {
  const up = new Gauge({ name: 'parvis_database_up', help: '1 when the database answers', registers })
  const behind = new Gauge({
    name: 'parvis_reader_events_behind',
    help: 'Events of the log that a module has still to read',
    labelNames: ['module'],
    registers,
  })
  const parked = new Gauge({
    name: 'parvis_reader_events_parked',
    help: 'Events that a module could not take',
    labelNames: ['module'],
    registers,
  })
  const jobs = new Gauge({
    name: 'parvis_jobs',
    help: 'Jobs by queue and state',
    labelNames: ['queue', 'state'],
    registers,
  })
  return async () => {
    const gauges = await showGauges(app.pool).catch(() => null)
    for (const gauge of [behind, parked, jobs]) gauge.reset()
    up.set(gauges ? 1 : 0)
    for (const reader of gauges?.readers ?? []) {
      behind.set({ module: reader.module }, reader.behind)
      parked.set({ module: reader.module }, reader.parked)
    }
    for (const { queue, state, count } of gauges?.jobs ?? []) jobs.set({ queue, state }, count)
  }
}

/** The first step of the path, when it is one of ours: a handful of kinds however many addresses are tried. */
export function kindOf(url: string): string {
  const [, first = ''] = url.split(/[/?]/, 2)
  return kinds.has(first) ? first : first === '' ? 'home' : 'other'
}

const kinds = new Set([
  'api',
  'ask',
  'c',
  'console',
  'files',
  'notifications',
  'p',
  'people',
  's',
  'search',
  'settings',
  'sign-in',
  'sign-up',
  'tags',
])

/** Who sits at this machine, or has the token. */
function mayLook(request: IncomingMessage, token: string | null): boolean {
  if (token === null) return fromThisMachine(arrivalOf(request))
  const given = /^Bearer +(\S{1,200})$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(token))
}
