import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../src/kernel/catalogue.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Source {
  readonly file: string
  readonly module: string
  /** Without comments: prose may name a table or an event. */
  readonly code: string
}

const sources: Source[] = readdirSync(join(root, 'core/src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .toSorted()
  .map((file) => ({
    file,
    module: file.split('/')[0]!,
    code: withoutComments(readFileSync(join(root, 'core/src', file), 'utf8')),
  }))

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, ' ').replace(/(^|\s)\/\/.*$/gm, '$1')
}

describe('a table', () => {
  const schema = readFileSync(join(root, 'db/schema.sql'), 'utf8')
  const tables = [...schema.matchAll(/^create table (\w+)/gm)].map(([, table]) => table!)

  test.each(tables)('%s is written by one module', (table) => {
    expect([...writersOf(table).keys()]).toEqual([expect.any(String)])
  })

  test('is written by no host: pages, API and terminal call commands', () => {
    const hosts = globSync(['{api,cli,web}/src/**/*.{ts,svelte}', 'web/server/**/*.ts'], { cwd: root })
    const writes =
      /\b(?:insertInto|updateTable|deleteFrom|mergeInto)\(|\b(?:insert\s+into|delete\s+from|truncate)\s+\w/i
    const writing = hosts
      .filter((file) => !/\.test\.ts$|\/generated\//.test(file))
      .filter((file) => writes.test(withoutComments(readFileSync(join(root, file), 'utf8'))))
    expect(writing).toEqual([])
  })

  test('is always written under its name', () => {
    const nameless = /\b(?:insert into|delete from|merge into|update)\s+\$\{/i
    // What was exported is written back into a community where nobody else has written yet.
    const excepted = 'moving/read-records.ts'
    expect(sources.filter(({ code }) => nameless.test(code)).map(({ file }) => file)).toEqual([excepted])
  })

  /** Who writes it, by the query builder or in SQL; `do update set` names no table. */
  function writersOf(table: string): Map<string, string> {
    const writes = new RegExp(
      `\\.(?:insertInto|updateTable|deleteFrom|mergeInto)\\(\\s*['"]${table}\\b` +
        `|\\b(?:insert\\s+into|delete\\s+from|merge\\s+into|truncate(?:\\s+table)?|copy)\\s+(?:only\\s+)?${table}\\b` +
        `|\\bupdate\\s+(?:only\\s+)?${table}\\s+(?:as\\s+)?(?:\\w+\\s+)?set\\b`,
      'i',
    )
    return new Map(sources.filter(({ code }) => writes.test(code)).map(({ module, file }) => [module, file]))
  }
})

describe('the log', () => {
  test('is only ever added to: what was told stays told, also for those who run the house', () => {
    const changes =
      /\b(?:updateTable|deleteFrom)\(\s*['"]events\b|\b(?:update|delete\s+from|truncate(?:\s+table)?)\s+(?:only\s+)?events\b/i
    const changing = sources.filter(({ code }) => changes.test(code)).map(({ file }) => file)
    // A log restored into another server gets numbers that this server can order; nothing it says changes.
    expect(changing).toEqual(['kernel/adopt-log.ts'])
  })
})

/** Who stops a fault on its way, and why that is right. Everybody else lets it reach the host. */
const catchers: Record<string, string> = {
  'app/examine.ts': 'a look that fails is a finding itself',
  'app/open-database.ts': 'closes what was opened, and throws again',
  'app/open.ts': 'closes what was opened, and throws again',
  'brand/change-logo.ts': 'a file the decoder cannot read is Invalid',
  'conversations/add-picture.ts': 'a file the decoder cannot read is Invalid',
  'conversations/find-old-address.ts': 'an address that cannot be decoded leads nowhere',
  'importing/convert.ts': 'a text that a library gives up on is reported, and its row goes on without it',
  'importing/converter.ts': 'a thread that ran out of memory takes only the one text with it',
  'importing/discourse-documents.ts': 'a field of another shape than expected is as if it were not there',
  'importing/import-stackexchange.ts': 'a folder that is not there is Invalid',
  'importing/read-documents.ts': 'a document that is not JSON is a broken row with its line',
  'importing/read-rows.ts': 'a row that is not XML is a broken row with its line',
  'importing/run-batches.ts': 'what was converted ahead of a failure is nobody’s second failure',
  'importing/take-batch.ts': 'a batch is halved until the one row the database refuses stands alone',
  'integrations/webhook-secrets.ts': 'a secret that was sealed elsewhere signs nothing',
  'kernel/command.ts': 'rolls back to the savepoint, and throws again',
  'kernel/cursor.ts': 'a forged cursor is Invalid',
  'kernel/files.ts': 'a file that is not there is null',
  'kernel/folder-lock.ts': 'a held lock is waited for',
  'kernel/follow.ts': 'a reader goes on after the database went away',
  'kernel/jobs.ts': 'one failed job is its own failure',
  'kernel/migrate.ts': 'names the migration that failed, and throws again',
  'kernel/outbox.ts': 'an outbox that never was is empty',
  'kernel/oidc-config.ts': 'a variable that is not JSON is a sentence at the start',
  'kernel/postmaster.ts': 'a process may end while it is looked at',
  'kernel/primary-position.ts': 'while the primary is away nobody reads from a copy',
  'kernel/react.ts': 'what fails three times is parked',
  'kernel/reading-copy.ts': 'what a copy fails to answer, the primary answers',
  'kernel/replica.ts': 'a copy that does not answer is left out',
  'kernel/s3-files.ts': 'a file that is not there is null',
  'kernel/server-account.ts': 'an account or a folder may be missing',
  'kernel/sign-on.ts': 'a provider that is down, or did not confirm who came, is a Conflict',
  'kernel/telemetry.ts': 'traces that cannot be sent are nobody’s failure',
  'kernel/vault.ts': 'the key of an earlier start is there already',
  'kernel/wake.ts': 'a lost wake-up loses nothing: readers look by themselves',
  'moving/export-person.ts': 'a zip that is there already, or has no folder, is Invalid',
  'moving/export-uploads.ts': 'an earlier export may not have this upload, or none',
  'moving/import-uploads.ts': 'an upload that is not there is Invalid, with its name',
  'moving/manifest.ts': 'a folder without a manifest, or with another’s, holds no export',
  'moving/read-lines.ts': 'a file that cannot be read is Invalid, with its name',
  'moving/read-records.ts': 'a record that the database refuses is Invalid, and nothing is kept',
  'notifications/unsubscribe-token.ts': 'an address that was made up or changed stops nothing',
  'people/change-picture.ts': 'a file the decoder cannot read is Invalid',
  'people/change-profile.ts': 'a taken handle is a Conflict, an odd address is Invalid',
  'people/confirm-new-address.ts': 'an address that somebody took at this moment is a Conflict',
  'people/credentials.ts': 'a time zone nobody knows is Invalid',
  'people/passkeys.ts': 'an answer that does not verify is Invalid',
  'push/push-key.ts': 'a key that was sealed elsewhere signs nothing',
  'safekeeping/drill.ts': 'whatever goes wrong in a drill is what it is held for',
  'safekeeping/keep-backups.ts': 'a folder that is not there holds no backup',
  'safekeeping/read-backup.ts': 'a damaged backup is Invalid',
  'safekeeping/restore-backup.ts': 'a damaged part is Invalid',
  'tools/signing-keys.ts': 'a key that was sealed elsewhere signs nothing',
  'safekeeping/write-backup.ts': 'what broke first is told, and not what broke because of it',
}

describe('a fault', () => {
  // The launcher of the embedded database answers for files and processes it does not own.
  const caught = sources
    .filter(({ file }) => !file.startsWith('kernel/embedded-'))
    .filter(({ code }) => /\bcatch\b/.test(code))
    .map(({ file }) => file)

  test('is stopped only where there is a reason', () => {
    expect(caught.filter((file) => !(file in catchers))).toEqual([])
  })

  test('has no reason left over for a file that stops none', () => {
    expect(Object.keys(catchers).filter((file) => !caught.includes(file))).toEqual([])
  })
})

describe('what can happen', () => {
  const tellers = sources.filter(({ code }) => /\brecord(All)?\b[^]*?kernel\/events\.ts/.test(code))

  test.each(Object.keys(catalogue))('%s is told by a command', (type) => {
    expect(tellers.filter(({ code }) => code.includes(`'${type}'`)).length).toBeGreaterThan(0)
  })
})

describe('a component', () => {
  const most = 150
  const components = globSync('web/src/**/*.svelte', { cwd: root })

  test('shows one thing, in 150 lines at most', () => {
    const linesOf = (file: string) => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length
    expect(components.filter((file) => linesOf(file) > most)).toEqual([])
    expect(components.length).toBeGreaterThan(100)
  })
})
