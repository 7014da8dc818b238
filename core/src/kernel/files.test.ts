import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isFileKey, openFiles } from './files.ts'
import type { Files } from './services.ts'

async function inFolder(): Promise<Files & { folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-files-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return { ...openFiles({ dataFolder: folder, s3: null }), folder }
}

/** A bucket that knows three verbs, as every maker's does. */
async function inBucket(): Promise<Files> {
  const kept = new Map<string, { type: string; bytes: Buffer }>()
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '', 'http://bucket').pathname
    const bytes = await buffer(request)
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256')) return response.writeHead(403).end()
    if (request.method === 'PUT') kept.set(path, { bytes, type: request.headers['content-type'] ?? '' })
    if (request.method === 'DELETE') kept.delete(path)
    const found = kept.get(path)
    if (request.method !== 'GET') return response.writeHead(200).end()
    if (!found) return response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>')
    return response.writeHead(200, { 'content-type': found.type }).end(found.bytes)
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => void server.close())
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const keys = { accessKeyId: 'test', secretAccessKey: 'test' }
  return openFiles({ dataFolder: '', s3: { bucket: 'uploads', endpoint, region: 'eu-west-1', ...keys } })
}

describe.each([
  ['a folder', inFolder],
  ['a bucket', inBucket],
])('files in %s', (_where, open) => {
  test('are there with all their bytes, replaced as a whole, and gone when removed', async () => {
    const files = await open()
    const key = 'pictures/0190-a1.webp'
    expect(await files.get(key)).toBeNull()

    await files.put(key, Buffer.from('first'), 'image/webp')
    await files.put(key, Buffer.from('second'), 'image/webp')
    const found = await files.get(key)
    expect(Buffer.from(found!.bytes).toString()).toBe('second')
    expect(found!.contentType).toBe('image/webp')

    await files.remove(key)
    await files.remove(key)
    expect(await files.get(key)).toBeNull()
  })
})

test('a folder holds nothing half written', async () => {
  const { folder, ...files } = await inFolder()
  await files.put('pictures/a.webp', Buffer.from('whole'), 'image/webp')
  expect(await readdir(join(folder, 'files/pictures'))).toEqual(['a.webp'])
})

test.each([
  '../secret',
  'pictures/../../secret',
  '/etc/passwd',
  'pictures/.hidden',
  'a',
  'pictures/a\0.webp',
  'A/B',
])('no file is called %s', async (key) => {
  const files = await inFolder()
  expect(isFileKey(key)).toBe(false)
  expect(await files.get(key)).toBeNull()
  await expect(files.put(key, Buffer.from('x'), 'image/webp')).rejects.toThrow('Not a name for a file')
})
