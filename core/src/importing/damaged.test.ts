import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { inWorld } from '../../test/world.ts'
import type { Context, Tx } from '../kernel/context.ts'
import { discourseTopic, folderOf, lamps } from './fixtures.ts'
import { importDiscourse, importStackExchange } from './index.ts'

const dump = (tx: Tx, folder: string) => importStackExchange(tx as Context, { folder, source: 'damaged' })
const topics = (tx: Tx, path: string) => importDiscourse(tx as Context, { path, source: 'damaged' })
const told = ({ faults }: { faults: readonly { file: string; line: number; message: string }[] }) =>
  faults.map(({ file, line, message }) => `${file}:${line} ${message}`)

describe('a dump that is not whole', () => {
  const half = (text: string, share: number) => text.slice(0, Math.floor(text.length * share))

  test(
    'cut off in a row, between rows, or empty, gives what is there and says where it ends',
    inWorld(async ({ clara }) => {
      const users = lamps['Users.xml']
      const report = await dump(
        clara,
        await folderOf('cut', {
          'Users.xml': users.slice(0, users.indexOf('  <row Id="3"')),
          'Posts.xml': half(lamps['Posts.xml'], 0.7),
          'Comments.xml': '',
          'Votes.xml': '<votes></votes>',
        }),
      )
      expect(told(report)).toEqual([
        'Comments.xml:1 This file is empty',
        'Posts.xml:3 The post 12 that it belongs to is not in this import',
        'Posts.xml:5 This row is cut off or not well-formed',
        'Users.xml:6 The file ends here, before its last tag: it was cut off',
      ])
      expect(report.total).toMatchObject({ imported: 4, broken: 3 })
    }),
  )

  test(
    'in the encoding of another system is read, and what says nothing is named',
    inWorld(async ({ clara }) => {
      const folder = await folderOf('encoded', { 'Posts.xml': '<html><body>Sign in</body></html>' })
      await writeFile(join(folder, 'Users.xml'), Buffer.from(lamps['Users.xml'], 'utf16le'))
      const report = await dump(clara, folder)
      expect(report.types.find(({ type }) => type === 'person')).toMatchObject({ found: 4, imported: 4 })
      expect(told(report)).toEqual(['Posts.xml:1 There is something here that is not a row'])
    }),
  )

  test(
    'still packed is refused with what to do',
    inWorld(async ({ clara }) => {
      const folder = await folderOf('packed', { 'lamps.7z': '7z' })
      await expect(dump(clara, folder)).rejects.toThrow('lamps.7z is still packed, unpack it first')
      await expect(dump(clara, join(folder, 'lamps.7z'))).rejects.toThrow(
        'lamps.7z is still packed: unpack it',
      )
      await expect(topics(clara, folder)).rejects.toThrow('lamps.7z is still packed, unpack it first')
    }),
  )
})

describe('topic documents that are none', () => {
  test(
    'say whether the forum asked to wait, refused, or the file was cut, packed, empty or a page',
    inWorld(async ({ clara }) => {
      const whole = JSON.stringify(discourseTopic(1, [{ number: 1, by: 10 }]))
      const folder = await folderOf('partial', {
        'cut.json': whole.slice(0, 120),
        'empty.json': '\n',
        'gone.json': JSON.stringify({ errors: ['The page is “private”.'], error_type: 'invalid_access' }),
        'list.json': '[1,]',
        'page.json': '<!DOCTYPE html><title>Sign in</title>',
        'wait.json': JSON.stringify({ errors: ['You’ve performed this action too many times'] }),
        'zz-whole.json': `\uFEFF${whole}`,
      })
      await writeFile(join(folder, 'packed.json'), gzipSync(whole))
      await writeFile(join(folder, 'latin.json'), Buffer.from('{"title":"caf\xe9"}', 'latin1'))
      const other = JSON.stringify(discourseTopic(2, [{ number: 1, by: 11 }]))
      await writeFile(join(folder, 'wide.json'), Buffer.from(`\uFEFF${other}`, 'utf16le'))

      const report = await topics(clara, folder)
      expect(told(report)).toEqual([
        'cut.json:1 This file ends in the middle: it was cut off',
        'empty.json:1 This file is empty',
        'gone.json:1 The forum did not give this topic: “The page is "private".”',
        'latin.json:1 This file is not in UTF-8',
        'list.json:1 This file is not well-formed JSON',
        'packed.json:1 This file is still packed: unpack it first',
        'page.json:1 This is a web page instead of a topic: the forum may have asked to sign in, or to wait',
        'wait.json:1 The forum asked to wait instead of giving this topic: fetch it again, more slowly',
      ])
      expect(report.types.find(({ type }) => type === 'discussion')).toMatchObject({ found: 2, imported: 2 })

      // Fetched again, what was missing comes, and the rest is known.
      await writeFile(join(folder, 'wait.json'), JSON.stringify(discourseTopic(3, [{ number: 1, by: 12 }])))
      expect((await topics(clara, folder)).total).toMatchObject({ imported: 2, known: 4 })
    }),
  )
})
