import { Command } from 'commander'
import { migrate } from '@parvis/core/kernel/migrate'
import { print, withApp } from './with-app.ts'

/** `parvis migrate`: opening already brings the schema up to date; this says so and ends. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the database schema up to date')
    .option('--json', 'print JSON')
    .action(({ json }: { json?: boolean }) =>
      withApp(async (_ctx, app) => {
        await migrate(app.pool)
        const { rows } = await app.pool.query<{ name: string }>('select name from migrations order by name')
        const names = rows.map((row) => row.name)
        print(json, { migrations: names }, `The schema is up to date (${names.at(-1)}).`)
      }),
    )
}
