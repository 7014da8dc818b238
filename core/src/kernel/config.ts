import { resolve } from 'node:path'
import { z } from 'zod'
import { oidcProviders, type OidcProvider } from './oidc-config.ts'

export type { OidcProvider } from './oidc-config.ts'

const flag = z
  .enum(['0', '1', ''], 'must be 0 or 1')
  .default('0')
  .transform((value) => value === '1')
const databaseAddress = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be an address such as postgres://user:password@host/database',
})
const databaseAddresses = z
  .string()
  .transform((value) =>
    value
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  )
  .pipe(z.array(databaseAddress))
const address = z
  .url({ protocol: /^https?$/, error: 'must be a web address such as https://community.example.org' })
  .transform((value) => value.replace(/\/+$/, ''))

const origins = z.string().transform((value, context) =>
  value
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean)
    .map((origin) => {
      if (origin === '*' || URL.parse(origin)?.origin === origin) return origin
      context.addIssue('must name origins such as https://app.example.org, separated by commas')
      return origin
    }),
)

/** Every variable that Parvis reads from its environment. Business settings are rows that managers edit, not these. */
const environment = z.object({
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0)
    .max(65535, 'must be below 65536')
    .default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PARVIS_DATA: z.string().min(1).default('./.parvis'),
  PARVIS_URL: address.optional(),
  PARVIS_SECRET: z.string().min(32, 'must have 32 characters at least').optional(),
  DATABASE_URL: databaseAddress.optional(),
  DATABASE_DIRECT_URL: databaseAddress.optional(),
  DATABASE_REPLICA_URL: databaseAddresses.default([]),
  DB_PREPARE: z.enum(['auto', 'on', 'off'], 'must be auto, on or off').default('auto'),
  ROLE: z.enum(['all', 'web', 'worker'], 'must be all, web or worker').default('all'),
  TRUST_PROXY: flag,
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address such as smtp://user:password@host:587' })
    .optional(),
  MAIL_FROM: z.string().min(3).default('no-reply@localhost'),
  CONTACT_MAIL: z.email('must be an e-mail address').optional(),
  S3_BUCKET: z.string().min(1).optional(),
  S3_ENDPOINT: address.optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  WEBHOOK_PRIVATE_NETWORKS: flag,
  SERVICE_WORKER: z
    .enum(['0', '1', ''], 'must be 0 or 1')
    .default('1')
    .transform((value) => value !== '0'),
  METRICS_TOKEN: z.string().min(16, 'must have 16 characters at least').optional(),
  BACKUP_DIR: z.string().min(1).optional(),
  BACKUP_KEEP: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be 1 at least')
    .default(14),
  OIDC_PROVIDERS: oidcProviders,
  API_REQUESTS_PER_MINUTE: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must not be negative')
    .default(600),
  FORMS_PER_MINUTE: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must not be negative')
    .default(60),
  API_CORS_ORIGINS: origins.default([]),
  OTEL_EXPORTER_OTLP_ENDPOINT: address.optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number('must be a number')
    .min(0, 'must be 0 at least')
    .max(1, 'must be 1 at most')
    .default(1),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('info'),
})

export interface Config {
  readonly port: number
  readonly host: string
  /** Absolute folder of the embedded database, uploads and outbox. */
  readonly dataFolder: string
  /** Public address without a trailing slash; null: whatever address a browser used. */
  readonly url: string | null
  /** What seals secrets in the database; null: the file secret.key in the data folder. */
  readonly secret: string | null
  readonly databaseUrl: string | null
  /** The server itself, when `databaseUrl` leads to a pooler in front of it. */
  readonly databaseDirectUrl: string | null
  /** Copies of the database that answer what is only read. */
  readonly databaseReplicaUrls: readonly string[]
  /** Whether statements are prepared by name; `auto` asks what the address leads to. */
  readonly prepare: 'auto' | 'on' | 'off'
  /** What this process does: answer (`web`), read the log and do jobs (`worker`), or both. */
  readonly role: 'all' | 'web' | 'worker'
  readonly trustProxy: boolean
  readonly smtpUrl: string | null
  readonly mailFrom: string
  /** Where people write who cannot use the pages. */
  readonly contactMail: string | null
  readonly s3: {
    bucket: string
    endpoint?: string
    region: string
    accessKeyId?: string
    secretAccessKey?: string
  } | null
  /** Whether webhooks may lead to this machine and into private networks. */
  readonly webhooksToPrivateNetworks: boolean
  /** Whether browsers keep pages for reading offline; false takes that away from those that do. */
  readonly serviceWorker: boolean
  /** Who has it may read /metrics; null: only who sits at this machine. */
  readonly metricsToken: string | null
  /** Where a backup is made every day (absolute), and how many are kept; null: none is made. */
  readonly backups: { readonly folder: string; readonly keep: number } | null
  /** Where people may sign in with an account elsewhere. */
  readonly oidc: readonly OidcProvider[]
  /** How often a person, or an address without a key, may ask the API in a minute; 0: as often as they like. */
  readonly apiRequestsPerMinute: number
  /** How many forms somebody signed in may send in a minute; 0: as many as they like. */
  readonly formsPerMinute: number
  /** Pages of these origins may ask the API; `*` is everybody's. */
  readonly apiCorsOrigins: readonly string[]
  /** Which share of the traces is sent to the collector that the OTEL_… variables name; null: there is none. */
  readonly traces: { readonly share: number } | null
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

/** A setting is wrong: the message says which, and what it should be. */
export class Misconfigured extends Error {}

/** Reads the environment once. An empty variable counts as absent; every mistake is named, all at once. */
export function readConfig(variables: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    const sentences = parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`)
    throw new Misconfigured([...new Set(sentences)].join('\n'))
  }
  const env = parsed.data
  if (env.DATABASE_REPLICA_URL.length && !env.DATABASE_URL)
    throw new Misconfigured('DATABASE_REPLICA_URL needs DATABASE_URL: only a server has copies.')
  return {
    port: env.PORT,
    host: env.HOST,
    dataFolder: resolve(env.PARVIS_DATA),
    url: env.PARVIS_URL ?? null,
    secret: env.PARVIS_SECRET ?? null,
    databaseUrl: env.DATABASE_URL ?? null,
    databaseDirectUrl: env.DATABASE_DIRECT_URL ?? null,
    databaseReplicaUrls: env.DATABASE_REPLICA_URL,
    prepare: env.DB_PREPARE,
    role: env.ROLE,
    trustProxy: env.TRUST_PROXY,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM,
    contactMail: env.CONTACT_MAIL ?? null,
    s3: env.S3_BUCKET
      ? {
          bucket: env.S3_BUCKET,
          endpoint: env.S3_ENDPOINT,
          region: env.S3_REGION,
          accessKeyId: env.S3_ACCESS_KEY_ID,
          secretAccessKey: env.S3_SECRET_ACCESS_KEY,
        }
      : null,
    webhooksToPrivateNetworks: env.WEBHOOK_PRIVATE_NETWORKS,
    serviceWorker: env.SERVICE_WORKER,
    metricsToken: env.METRICS_TOKEN ?? null,
    backups: env.BACKUP_DIR ? { folder: resolve(env.BACKUP_DIR), keep: env.BACKUP_KEEP } : null,
    oidc: env.OIDC_PROVIDERS,
    apiRequestsPerMinute: env.API_REQUESTS_PER_MINUTE,
    formsPerMinute: env.FORMS_PER_MINUTE,
    apiCorsOrigins: env.API_CORS_ORIGINS,
    traces: env.OTEL_EXPORTER_OTLP_ENDPOINT ? { share: env.OTEL_TRACES_SAMPLER_ARG } : null,
    logLevel: env.LOG_LEVEL,
  }
}
