import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const fileName = /^\d{8}T\d{9}Z-[0-9A-Za-z]{1,36}-[a-z-]{1,40}\.eml$/

export interface KeptMail {
  readonly name: string
  readonly at: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Addresses in the text, in order: what a reader would click. */
  readonly links: readonly string[]
}

/** One file per mail, readable by its owner only: it may hold a link that signs somebody in. */
export async function keepInOutbox(
  folder: string,
  { id, template, message }: { id: string; template: string; message: Buffer },
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const time = new Date().toISOString().replace(/[-:.]/g, '')
  const path = join(folder, `${time}-${id.replaceAll('-', '')}-${template}.eml`)
  try {
    await writeFile(`${path}.part`, message, { mode: 0o600 })
    await rename(`${path}.part`, path)
  } finally {
    await rm(`${path}.part`, { force: true })
  }
}

/** The newest mails first. An outbox that never was is empty. */
export async function listOutbox(folder: string, most = 50): Promise<KeptMail[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const newest = names
    .filter((name) => fileName.test(name))
    .toSorted()
    .toReversed()
    .slice(0, most)
  const mails = await Promise.all(newest.map((name) => readOutbox(folder, name)))
  return mails.filter((mail) => mail !== null)
}

/** One mail of the outbox; null when its name is not one of ours, or it is gone. */
export async function readOutbox(folder: string, name: string): Promise<KeptMail | null> {
  if (!fileName.test(name)) return null
  const kept = await partsOf(folder, name)
  if (!kept) return null
  const { head, plain: text } = kept
  return {
    name,
    at: name.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z.*$/, '$1-$2-$3T$4:$5:$6.$7Z'),
    to: header(head, 'to').replace(/^.*<(.*)>$/, '$1'),
    subject: header(head, 'subject'),
    text,
    links: text.match(/https?:\/\/[^\s<>"]+/g) ?? [],
  }
}

/** One mail as a mailbox shows it: its HTML, or null as above. */
export async function readOutboxHtml(folder: string, name: string): Promise<string | null> {
  return fileName.test(name) ? ((await partsOf(folder, name))?.html ?? null) : null
}

async function partsOf(folder: string, name: string) {
  const message = await readFile(join(folder, name), 'utf8').catch(() => null)
  if (message === null) return null
  const [head = '', ...parts] = message.split(/\n--[^\n]+\n/)
  const part = (type: string) =>
    decoded(parts.find((one) => one.toLowerCase().startsWith(`content-type: ${type}`)) ?? '')
  return { head, plain: part('text/plain'), html: part('text/html') }
}

// These read back what our own mailer wrote (quoted-printable parts, encoded words in UTF-8), not any mail there is.

function header(head: string, name: string): string {
  const unfolded = head.replace(/\n[ \t]+/g, ' ')
  const value = new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1] ?? ''
  return value
    .replace(/\?= +=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_word, encoding: string, word: string) =>
      encoding.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString()
        : fromQuotedPrintable(word.replaceAll('_', ' ')),
    )
}

function decoded(part: string): string {
  return fromQuotedPrintable(part.slice(part.indexOf('\n\n') + 2)).trim()
}

function fromQuotedPrintable(source: string): string {
  const bytes = source
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
