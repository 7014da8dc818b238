import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Invalid } from '../kernel/refusals.ts'
import type { Written } from './write-lines.ts'

/**
 * The lines of a file, some at a time. Only a line feed ends a line: JSON may hold every other mark that some programs
 * take for an end.
 */
export async function* readLines(path: string): AsyncGenerator<string[]> {
  let rest: Buffer[] = []
  for await (const piece of createReadStream(path)) {
    const bytes = piece as Buffer
    const last = bytes.lastIndexOf(10)
    if (last < 0) {
      rest.push(bytes)
      continue
    }
    const whole = Buffer.concat([...rest, bytes.subarray(0, last)])
    rest = [bytes.subarray(last + 1)]
    yield whole.toString('utf8').split('\n')
  }
}

/** Refuses a file that is not, byte for byte, the one that was exported. */
export async function verify(path: string, name: string, { bytes, sha256 }: Written): Promise<void> {
  const hash = createHash('sha256')
  let found = 0
  try {
    for await (const piece of createReadStream(path)) {
      hash.update(piece as Buffer)
      found += (piece as Buffer).length
    }
  } catch {
    throw new Invalid({ folder: [`${name} cannot be read: the export is not whole`] })
  }
  if (found !== bytes || hash.digest('hex') !== sha256)
    throw new Invalid({ folder: [`${name} is not as it was exported: copy the export again`] })
}
