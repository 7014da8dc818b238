/**
 * Writes the contract of the API down: docs/api/openapi.json (to review and to compare with), sdk/src/contract.ts (the
 * types of the client), and in docs/api/CHANGELOG.md what is new. A change that breaks programs is refused, unless
 * `--break` says that it is meant. `--check` writes nothing and fails when they are not current.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { describeContract } from '@parvis/api'
import { compareContracts, type Contract } from '../api/src/compare-contracts.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const [contractFile, typesFile, changesFile] = [
  'docs/api/openapi.json',
  'sdk/src/contract.ts',
  'docs/api/CHANGELOG.md',
].map((name) => join(root, name)) as [string, string, string]
const check = process.argv.includes('--check')

const contract = JSON.parse(
  JSON.stringify(await describeContract('https://community.example.org'), (name, value) =>
    name === 'example' ? undefined : value,
  ),
)
const text = `${JSON.stringify(contract, null, 1)}\n`
const types = `// Written by bin/contract.ts from docs/api/openapi.json: read it, never edit it.\n${astToString(
  await openapiTS(contract),
)}`
const before = await readFile(contractFile, 'utf8').catch(() => null)
const { breaking, added } = before
  ? compareContracts(JSON.parse(before) as Contract, contract as Contract)
  : { breaking: [], added: [] }

if (breaking.length && !process.argv.includes('--break')) {
  console.error(`Programs that work today would break:\n${breaking.map((one) => `  ${one}`).join('\n')}`)
  process.exitCode = 1
} else if (check) {
  const stale = before !== text || (await readFile(typesFile, 'utf8').catch(() => '')) !== types
  if (stale) console.error('The contract changed: run `node bin/contract.ts` and commit what it writes.')
  process.exitCode = stale ? 1 : 0
} else {
  await writeFile(contractFile, text)
  await writeFile(typesFile, types)
  const lines = [...breaking.map((one) => `- **Breaking.** ${one}`), ...added.map((one) => `- ${one}`)]
  if (lines.length) {
    const changes = await readFile(changesFile, 'utf8')
    await writeFile(changesFile, changes.replace('## Next\n\n', `## Next\n\n${lines.join('\n')}\n`))
  }
}
