import {
  diag,
  DiagLogLevel,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Span,
} from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TracerProvider,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace'
import type { Log } from './log.ts'
import { Refusal } from './refusals.ts'
import { traceWith, type Step, type Tracing } from './trace.ts'

const kinds = { request: SpanKind.SERVER, job: SpanKind.CONSUMER, inside: SpanKind.INTERNAL } as const
const patience = 3000

/**
 * Tells requests, commands, statements, jobs and readings to a collector over OTLP/HTTP, as the OTEL_… variables say.
 * Loaded only when one is named: its packages take memory and time. Returns what sends the rest and ends it.
 */
export function openTelemetry({ share }: { share: number }, log: Log): () => Promise<void> {
  const told = (sentence: string) => log.warn({ fault: sentence }, 'traces could not be sent')
  const quiet = () => {}
  diag.setLogger({ error: told, warn: told, info: quiet, debug: quiet, verbose: quiet }, DiagLogLevel.WARN)
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'parvis' }))
      .merge(detectResources({ detectors: [envDetector] })),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  })
  const contexts = new AsyncLocalStorageContextManager().enable()
  traceWith(tell(provider, contexts))
  return async () => {
    traceWith(null)
    const late = new Promise<void>((done) => setTimeout(done, patience).unref())
    await Promise.race([provider.shutdown().catch((fault: unknown) => told(String(fault))), late])
    contexts.disable()
    diag.disable()
  }
}

function tell(provider: TracerProvider, contexts: AsyncLocalStorageContextManager): Tracing {
  const tracer = provider.getTracer('parvis')
  const active = () => trace.getSpan(contexts.active())
  return {
    span(step, work) {
      const { name, kind = 'inside', attributes } = step
      const within = parentOf(step) ?? contexts.active()
      const span = tracer.startSpan(name, { kind: kinds[kind], attributes }, within)
      const ended = contexts.with(trace.setSpan(within, span), work)
      ended.then(
        () => span.end(),
        (fault: unknown) => fail(span, fault),
      )
      return ended
    },
    statement(name) {
      if (!active()) return null
      const attributes = { 'db.system.name': 'postgresql', 'db.query.summary': name }
      const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, contexts.active())
      return (fault) => (fault ? fail(span, fault) : span.end())
    },
    note: (attributes) => void active()?.setAttributes(attributes),
    id: () => active()?.spanContext().traceId,
  }
}

/** The kind of a fault, and not its words: they may quote what a person wrote. A refusal is an answer. */
function fail(span: Span, fault: unknown): void {
  const name = fault instanceof Error ? fault.constructor.name : typeof fault
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : undefined
  if (fault instanceof Refusal) span.setAttribute('parvis.refusal', name)
  else span.setAttribute('error.type', code ?? name).setStatus({ code: SpanStatusCode.ERROR })
  span.end()
}

function parentOf({ parent }: Step) {
  const [, traceId, spanId, flags] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(parent ?? '') ?? []
  if (!traceId || !spanId || !flags) return null
  const traceFlags = Number.parseInt(flags, 16)
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true })
}
