import { hash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
const lifetime = 5 * 60_000
const small = 1024

export type Encoding = 'identity' | 'br' | 'gzip'

/** What this visitor's browser takes, and has already. */
export interface Wish {
  readonly encoding: Encoding
  readonly ifNoneMatch: string | undefined
  readonly head: boolean
}

/** One way of sending a kept page: its bytes and the headers that go with them, ready for `writeHead`. */
interface Version {
  readonly body: Buffer
  readonly etag: string
  readonly headers: string[]
  /** The same without the length of what is not sent then: some clients wait for it. */
  readonly unchanged: string[]
}

interface Kept {
  readonly tags: readonly string[]
  readonly page: Rendered
  readonly identity: Version
  /** Begun when a second visitor asks for it: most pages that a crawler walks through are never asked for again. */
  compressed: Promise<Record<'br' | 'gzip', Version>> | null
  br: Version | null
  gzip: Version | null
}

export interface Rendered {
  readonly body: Buffer
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly tags: readonly string[]
}

/**
 * The pages that visitors see, by address and language: most of a community's traffic. A hit is one lookup and one
 * write of bytes that were compressed before; nothing is rendered, asked or written for it.
 */
export class VisitorCache {
  readonly #kept: LRUCache<string, Kept>
  readonly #byTag = new Map<string, Set<string>>()
  readonly #pending = new Map<string, Promise<void>>()
  #purges = 0
  hits = 0

  constructor(maxBytes: number) {
    this.#kept = new LRUCache<string, Kept>({
      maxSize: maxBytes,
      maxEntrySize: maxBytes / 8,
      ttl: lifetime,
      sizeCalculation: (kept, key) => 2 * kept.identity.body.length + key.length + 1000,
      dispose: (kept, key) => this.#untag(key, kept),
    })
  }

  /** Sends the page when it is kept; false when it has to be rendered. */
  send(key: string, { encoding, ifNoneMatch, head }: Wish, response: ServerResponse): boolean {
    const kept = this.#kept.get(key)
    if (!kept) return false
    this.hits++
    const sendVersion = (version: Version) => write(version, { ifNoneMatch, head }, response)
    if (encoding === 'identity' || kept.page.body.length < small) sendVersion(kept.identity)
    else if (kept[encoding]) sendVersion(kept[encoding])
    else {
      kept.compressed ??= compress(kept)
      void kept.compressed.then((versions) => sendVersion(versions[encoding]))
    }
    return true
  }

  /** Who is rendering this page just now, to wait for instead of rendering it twice. */
  pending(key: string): Promise<void> | undefined {
    return this.#pending.get(key)
  }

  /**
   * Announces a rendering. What it returns is called once with the page, or with null when it is not to be kept. A
   * page whose rendering began before a purge is not kept after it: it may show what the purge was about.
   */
  begin(key: string): (page: Rendered | null) => void {
    const before = this.#purges
    const { promise: waiting, resolve: done } = Promise.withResolvers<void>()
    this.#pending.set(key, waiting)
    return (page) => {
      if (this.#pending.get(key) === waiting) this.#pending.delete(key)
      if (page && before === this.#purges) this.#keep(key, page)
      done()
    }
  }

  /** Forgets every page with one of these tags; `null` forgets everything. */
  purge(tags: ReadonlySet<string> | null): void {
    this.#purges++
    // Who comes from now on must not be given what is being rendered from before.
    this.#pending.clear()
    if (tags === null) {
      this.#kept.clear()
      return
    }
    for (const tag of tags) for (const key of this.#byTag.get(tag) ?? []) this.#kept.delete(key)
  }

  get size(): number {
    return this.#kept.size
  }

  #keep(key: string, page: Rendered) {
    const kept: Kept = {
      page,
      tags: page.tags,
      identity: versionOf(page, page.body, null),
      compressed: null,
      br: null,
      gzip: null,
    }
    this.#kept.set(key, kept)
    if (!this.#kept.has(key)) return // larger than the cache takes
    for (const tag of page.tags) {
      const keys = this.#byTag.get(tag)
      if (keys) keys.add(key)
      else this.#byTag.set(tag, new Set([key]))
    }
  }

  #untag(key: string, kept: Kept) {
    for (const tag of kept.tags) {
      const keys = this.#byTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#byTag.delete(tag)
    }
  }
}

function write(version: Version, { ifNoneMatch, head }: Omit<Wish, 'encoding'>, response: ServerResponse) {
  if (ifNoneMatch?.includes(version.etag)) {
    response.writeHead(304, version.unchanged)
    response.end()
    return
  }
  response.writeHead(200, version.headers)
  response.end(head ? undefined : version.body)
}

/** The window is no larger than a page, because making a large one costs more than compressing. */
async function compress(kept: Kept): Promise<Record<'br' | 'gzip', Version>> {
  const { page } = kept
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 7,
    [constants.BROTLI_PARAM_LGWIN]: 18,
    [constants.BROTLI_PARAM_SIZE_HINT]: page.body.length,
  }
  const [br, gz] = await Promise.all([brotli(page.body, { params }), gzipped(page.body, { level: 6 })])
  const versions = { br: versionOf(page, br, 'br'), gzip: versionOf(page, gz, 'gzip') }
  Object.assign(kept, versions)
  return versions
}

function versionOf(page: Rendered, body: Buffer, encoding: 'br' | 'gzip' | null): Version {
  const etag = `"${hash('sha256', body, 'base64url').slice(0, 22)}"`
  const unchanged = page.headers.flatMap(([name, value]) => [name, value])
  unchanged.push(
    'etag',
    etag,
    'cache-control',
    'no-cache',
    'vary',
    'accept-encoding, accept-language, cookie',
  )
  if (encoding) unchanged.push('content-encoding', encoding)
  return { body, etag, unchanged, headers: [...unchanged, 'content-length', String(body.length)] }
}
