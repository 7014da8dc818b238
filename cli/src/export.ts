import { Command } from 'commander'
import { exportCommunity, type Moved } from '@parvis/core/moving'
import { staySmall } from './stay-small.ts'
import { print, withApp } from './with-app.ts'

/** `parvis export`: everything that the community is, in a folder that is documented and can be read back. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write everything into a folder: records as JSON Lines, uploads as they are')
    .argument('<folder>', 'a new one, or that of an earlier export')
    .option('--json', 'print JSON')
    .action((folder: string, { json }: { json?: boolean }) =>
      withApp(async (ctx) => {
        const small = staySmall()
        const onProgress = (moved: Moved) => {
          small()
          if (!json) tellMoved(moved)
        }
        const manifest = await exportCommunity(ctx, { folder, onProgress })
        const records = manifest.records.reduce((sum, { count }) => sum + count, 0)
        const { count, missing } = manifest.uploads
        const lost = missing ? ` ${missing} uploads have a record but no file: they are left out.` : ''
        const words = `${records} records and ${count} uploads are in ${folder}.${lost}
It holds password hashes and keys, and what nobody else may read: keep it like a password.`
        print(json, { folder, records, uploads: count, missing }, words)
      }),
    )
}

/** A line for each kind that is done, where it does not disturb the result. */
export function tellMoved({ kind, count }: Moved): void {
  if (count > 0) console.error(`${kind.padEnd(18)}${String(count).padStart(12)}`)
}
