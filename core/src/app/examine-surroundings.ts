import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { access, constants, mkdir, stat, statfs } from 'node:fs/promises'
import type { Config } from '../kernel/config.ts'
import { openFiles } from '../kernel/files.ts'
import { checkMailServer } from '../kernel/mail.ts'
import { newestBackup } from '../safekeeping/index.ts'
import { bad, good, inBytes, note, type Finding } from './finding.ts'

const littleRoom = 2e9
const noRoom = 300e6
const aDayAndABit = 26 * 3_600_000

/** What can be told without the database: program, folders, disk, mail, uploads, public address, backups. */
export const surroundings: readonly ((config: Config) => Promise<Finding[]>)[] = [
  async () => [good('Node', `Runs on Node ${process.versions.node}`)],
  examineFolder,
  examineRoom,
  examineMail,
  examineUploads,
  examineAddress,
  examineBackups,
]

async function examineFolder({ dataFolder }: Config): Promise<Finding[]> {
  await mkdir(dataFolder, { recursive: true })
  const writable = await access(dataFolder, constants.R_OK | constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )
  if (!writable)
    return [
      bad(
        'Folder',
        `${dataFolder} cannot be written by this user`,
        'Give it to the user that Parvis runs as, or run this as that user.',
      ),
    ]
  const { mode } = await stat(dataFolder)
  if (mode & 0o002)
    return [bad('Folder', `${dataFolder} can be written by everybody`, `Run: chmod o-w ${dataFolder}`)]
  return [good('Folder', `${dataFolder} can be written`)]
}

async function examineRoom({ dataFolder, backups }: Config): Promise<Finding[]> {
  // A folder that is still to be made is told by the one about backups.
  const folders = [dataFolder, ...(backups && existsSync(backups.folder) ? [backups.folder] : [])]
  return Promise.all(
    folders.map(async (folder) => {
      const { bavail, bsize } = await statfs(folder)
      const says = `${inBytes(bavail * bsize)} are free in ${folder}`
      if (bavail * bsize < noRoom)
        return bad('Disk', says, 'Make room now: a database that cannot write stops.')
      if (bavail * bsize < littleRoom) return note('Disk', says, 'Make room, or move to a larger disk.')
      return good('Disk', says)
    }),
  )
}

async function examineMail({ smtpUrl }: Config): Promise<Finding[]> {
  if (!smtpUrl)
    return [note('Mail', 'Mails stay in the outbox: nobody gets them', 'Set SMTP_URL to a mail server.')]
  const refusal = await checkMailServer(smtpUrl)
  return [
    refusal === null
      ? good('Mail', 'The mail server takes mails')
      : bad(
          'Mail',
          `The mail server does not take mails: ${refusal}`,
          'Mend SMTP_URL; waiting mails go by themselves.',
        ),
  ]
}

/** Writes, reads and removes a file, as an upload would. */
async function examineUploads(config: Config): Promise<Finding[]> {
  const files = openFiles(config)
  const place = config.s3 ? `bucket ${config.s3.bucket}` : 'local folder'
  const key = `probes/${randomBytes(8).toString('hex')}.png`
  const bytes = randomBytes(64)
  await files.put(key, bytes, 'image/png')
  const read = await files.get(key)
  await files.remove(key)
  return [
    read && Buffer.compare(read.bytes, bytes) === 0
      ? good('Uploads', `The ${place} keeps what it is given`)
      : bad(
          'Uploads',
          `The ${place} does not give back what it was given`,
          'Look at its rights and its log.',
        ),
  ]
}

async function examineAddress({ url, host, port }: Config): Promise<Finding[]> {
  const here = `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`
  const local = await answers(here)
  const running = local
    ? good('Server', `Parvis answers at ${here}`)
    : note('Server', `Nothing answers at ${here}`, 'Start Parvis, if it should run on this machine.')
  if (!url)
    return [
      running,
      note('Address', 'The public address is not said', 'Set PARVIS_URL: mails and search engines need it.'),
    ]
  if (!url.startsWith('https:') && !url.includes('localhost'))
    return [running, bad('Address', `${url} is not https`, 'Put a proxy with a certificate in front.')]
  if (await answers(url)) return [running, good('Address', `${url} leads to Parvis`)]
  return [
    running,
    bad('Address', `${url} does not lead to Parvis`, 'Look at the name, the proxy and its certificate.'),
  ]
}

async function answers(address: string): Promise<boolean> {
  return fetch(`${address}/healthz`, { signal: AbortSignal.timeout(5000) }).then(
    async (response) => response.ok && (await response.text()).trim() === 'ok',
    () => false,
  )
}

async function examineBackups({ backups, dataFolder }: Config): Promise<Finding[]> {
  if (!backups)
    return [bad('Backup', 'No backups are made', 'Set BACKUP_DIR to a folder, best on another disk.')]
  const newest = await newestBackup(backups.folder)
  if (!newest)
    return [bad('Backup', `There is no backup in ${backups.folder}`, 'Make one now: parvis backup')]
  const hours = Math.round((Date.now() - newest.at.getTime()) / 3_600_000)
  const says = `${newest.path} is ${hours} h old, ${inBytes(newest.bytes)}`
  if (Date.now() - newest.at.getTime() > aDayAndABit)
    return [bad('Backup', says, 'Look in the log for the job "backup"; make one now: parvis backup')]
  const [home, away] = await Promise.all([stat(dataFolder), stat(backups.folder)])
  if (home.dev === away.dev)
    return [note('Backup', `${says}, on the same disk as the data`, 'Copy backups to another machine.')]
  return [good('Backup', says)]
}
