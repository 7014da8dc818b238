import { promisify } from 'node:util'
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib'

const zstd = promisify(zstdCompress)
const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

const small = 1024

/** A page made for one person, at the cheap levels: a better one would cost more than making the page. */
export async function compressOnce(
  body: Buffer,
  accepted: string | undefined,
): Promise<{ body: Buffer; encoding: 'zstd' | 'br' | 'gzip' | null }> {
  const offers = accepted ?? ''
  if (body.length < small) return { body, encoding: null }
  if (/\bzstd\b/.test(offers)) {
    const params = { [constants.ZSTD_c_compressionLevel]: 3 }
    return { body: await zstd(body, { params }), encoding: 'zstd' }
  }
  if (/\bbr\b/.test(offers)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 }
    return { body: await brotli(body, { params }), encoding: 'br' }
  }
  if (/\bgzip\b/.test(offers)) return { body: await gzipped(body, { level: 1 }), encoding: 'gzip' }
  return { body, encoding: null }
}
