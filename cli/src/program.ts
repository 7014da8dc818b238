import { Command } from 'commander'
import { refuse } from './refuse.ts'

/** Only what is called for is loaded: a server keeps no room for what reads a dump. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).startCommand(),
  migrate: async () => (await import('./migrate.ts')).migrateCommand(),
  brand: async () => (await import('./brand.ts')).brandCommand(),
  people: async () => (await import('./people.ts')).peopleCommand(),
  import: async () => (await import('./import.ts')).importCommand(),
  export: async () => (await import('./export.ts')).exportCommand(),
  report: async () => (await import('./report.ts')).reportCommand(),
  replay: async () => (await import('./replay.ts')).replayCommand(),
  doctor: async () => (await import('./doctor.ts')).doctorCommand(),
  backup: async () => (await import('./backup.ts')).backupCommand(),
  restore: async () => (await import('./backup.ts')).restoreCommand(),
  drill: async () => (await import('./backup.ts')).drillCommand(),
}

const program = new Command('parvis')
  .description('A brand community on your own machine.')
  .showHelpAfterError('(add --help for what is possible)')

try {
  const called = commands[process.argv[2] ?? '']
  const wanted = called ? [called] : Object.values(commands)
  for (const load of wanted) program.addCommand(await load())
  await program.parseAsync()
} catch (fault) {
  refuse(fault)
}
