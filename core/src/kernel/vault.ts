import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Misconfigured, type Config } from './config.ts'
import type { Vault } from './services.ts'

const version = 1
const markLength = 4
const nonceLength = 12
const tagLength = 16

/**
 * The vault of this installation. Its key comes from PARVIS_SECRET, or from a file that the first start makes in the
 * data folder, readable by its owner only. Two processes that start at once agree: the file is written once.
 */
export async function openVault({
  secret,
  dataFolder,
}: Pick<Config, 'secret' | 'dataFolder'>): Promise<Vault> {
  return vaultOf(secret ?? (await keptSecret(join(dataFolder, 'secret.key'))))
}

async function keptSecret(file: string): Promise<string> {
  if (!existsSync(file)) await keepSecret(file)
  const secret = (await readFile(file, 'utf8')).trim()
  // Nothing may ever be sealed with what somebody emptied or cut.
  if (secret.length < 32)
    throw new Misconfigured(`${file} is not whole: bring it back, or remove it if this Parvis is new.`)
  return secret
}

/** It is there whole or not at all, also when the disk is full or another process makes one at this moment. */
async function keepSecret(file: string): Promise<void> {
  const aside = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  try {
    await writeFile(aside, `${randomBytes(32).toString('base64url')}\n`, {
      flag: 'wx',
      mode: 0o600,
      flush: true,
    })
    await link(aside, file).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EEXIST') throw fault
    })
  } finally {
    await rm(aside, { force: true })
  }
}

/**
 * Seals with AES-256-GCM. What is sealed is good only for what it is about, so a row copied to another person opens
 * nothing; it begins with a version and a mark of its key, so that a wrong key is named instead of guessed.
 */
export function vaultOf(secret: string): Vault {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'parvis vault', 32))
  const mark = createHash('sha256').update('mark').update(key).digest().subarray(0, markLength)
  return {
    seal(text, about) {
      const nonce = randomBytes(nonceLength)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.from([version]), mark, nonce, cipher.getAuthTag(), sealed])
    },
    open(sealed, about) {
      const nonceAt = 1 + markLength
      const tagAt = nonceAt + nonceLength
      const textAt = tagAt + tagLength
      if (sealed[0] !== version || !sealed.subarray(1, nonceAt).equals(mark))
        throw new Error(
          'This was sealed with another PARVIS_SECRET, or with the secret.key of another data folder',
        )
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(nonceAt, tagAt))
      decipher.setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(tagAt, textAt))
      return Buffer.concat([decipher.update(sealed.subarray(textAt)), decipher.final()]).toString()
    },
  }
}
