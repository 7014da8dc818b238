import { Command } from 'commander'
import { examine, type Finding } from '@parvis/core/app'
import { readConfig } from '@parvis/core/kernel/config'
import { openLog } from '@parvis/core/kernel/log'

const signs = { good: '✓', note: '!', bad: '✗' } as const

/** `parvis doctor`: is it well, and what to do when it is not. Exit code 1 when something is broken. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('look whether all is well, and say what to do')
    .option('--json', 'print JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const findings: Finding[] = []
      for await (const finding of examine(readConfig(process.env), openLog('silent'))) {
        findings.push(finding)
        if (!json) console.log(lineOf(finding))
      }
      if (json) console.log(JSON.stringify(findings, null, 2))
      const broken = findings.filter(({ state }) => state === 'bad').length
      if (!json) console.log(broken ? `\n${broken} to be mended.` : '\nAll is well.')
      if (broken) process.exitCode = 1
    })
}

function lineOf({ about, state, says, todo }: Finding): string {
  const line = `${signs[state]} ${about.padEnd(13)} ${says}.`
  return todo ? `${line}\n  ${' '.repeat(13)} ${todo}` : line
}
