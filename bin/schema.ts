/**
 * Writes what the migrations amount to: db/schema.sql (so that a migration reviews as a difference) and
 * core/src/kernel/tables.ts (the types of every query). `--check` writes nothing and fails when either is stale.
 * Uses PARVIS_TEST_DATABASE_URL when it names a server, otherwise an embedded one in a temporary folder.
 */
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { migrate } from '@parvis/core/kernel/migrate'
import { emptyDatabase, temporaryServer } from '../core/test/temporary-server.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')
const hidden = `'migrations'`

const server = await temporaryServer()
const folder = await mkdtemp(join(tmpdir(), 'parvis-schema-'))
try {
  const url = await emptyDatabase(server.url, 'parvis_schema')
  const pool = new pg.Pool({ connectionString: url })
  await migrate(pool)
  const stale = [
    await settle('db/schema.sql', await describe(pool)),
    await settle('core/src/kernel/tables.ts', await types(url)),
  ].filter(Boolean)
  await pool.end()
  if (check && stale.length) {
    console.error(`Out of date: ${stale.join(', ')}. Run \`node bin/schema.ts\` and commit what it writes.`)
    process.exitCode = 1
  }
} finally {
  await rm(folder, { recursive: true, force: true })
  await server.stop()
}

/** Returns the file's name when it was not current. */
async function settle(name: string, text: string): Promise<string | null> {
  const path = join(root, name)
  const before = await readFile(path, 'utf8').catch(() => '')
  if (before === text) return null
  if (!check) await writeFile(path, text)
  return name
}

async function types(url: string): Promise<string> {
  const out = join(folder, 'tables.ts')
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('kysely-codegen/package.json')),
    'dist/cli/bin.js',
  )
  const args = [
    '--dialect',
    'postgres',
    '--url',
    url,
    '--out-file',
    out,
    '--exclude-pattern',
    '(migrations|events_*)',
  ]
  execFileSync(process.execPath, [cli, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  return readFile(out, 'utf8')
}

/** Functions, tables with their columns, constraints and indexes, then views: from the catalogue, in alphabetical order. */
async function describe(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ name: string; text: string }>(`
    select 'function ' || p.proname as name, rtrim(pg_get_functiondef(p.oid), E'\\n') || ';' as text
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    union all
    select c.relname as name, 'create table ' || c.relname || E' (\\n' || (
        select string_agg('  ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
          || case when a.attnotnull then ' not null' else '' end
          || case a.attidentity when 'a' then ' generated always as identity' else '' end
          || case a.attgenerated
            when 's' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
            else coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') end, E',\\n' order by a.attnum)
        from pg_attribute a left join pg_attrdef d on (d.adrelid, d.adnum) = (a.attrelid, a.attnum)
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      ) || coalesce((
        select E',\\n' || string_agg('  constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid), E',\\n' order by k.conname)
        from pg_constraint k where k.conrelid = c.oid and k.contype <> 'n'
      ), '') || E'\\n)' || coalesce(' partition by ' || pg_get_partkeydef(c.oid), '') || ';' || coalesce((
        select E'\\n' || string_agg(pg_get_indexdef(i.indexrelid) || ';', E'\\n' order by i.indexrelid::regclass::text)
        from pg_index i
        where i.indrelid = c.oid and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
      ), '') as text
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and not c.relispartition and c.relname not in (${hidden})
    union all
    select 'view ' || viewname, 'create view ' || viewname || E' as\\n' || definition
    from pg_views where schemaname = 'public'
    order by 1`)
  return `-- What the migrations amount to, written by bin/schema.ts: read it, never edit it.\n\n${rows
    .map(({ text }) => text)
    .join('\n\n')}\n`
}
