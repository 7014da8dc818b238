#!/usr/bin/env node
import { Command } from 'commander'
import { backupCommand, drillCommand, restoreCommand } from './backup.ts'
import { doctorCommand } from './doctor.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { migrateCommand } from './migrate.ts'
import { peopleCommand } from './people.ts'
import { replayCommand } from './replay.ts'
import { reportCommand } from './report.ts'
import { startCommand } from './start.ts'
import { refuse } from './refuse.ts'

const program = new Command('parvis')
  .description('A brand community on your own machine.')
  .showHelpAfterError('(add --help for what is possible)')
  .addCommand(startCommand())
  .addCommand(migrateCommand())
  .addCommand(peopleCommand())
  .addCommand(importCommand())
  .addCommand(exportCommand())
  .addCommand(reportCommand())
  .addCommand(replayCommand())
  .addCommand(doctorCommand())
  .addCommand(backupCommand())
  .addCommand(restoreCommand())
  .addCommand(drillCommand())

try {
  await program.parseAsync()
} catch (fault) {
  refuse(fault)
}
