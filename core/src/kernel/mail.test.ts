import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openMailer, type Mail } from './mail.ts'
import { listOutbox, readOutbox } from './outbox.ts'

const mail = {
  to: 'zoe@example.org',
  subject: 'Confirmez votre adresse pour « Lumière & Cie » : c’est la dernière étape avant d’entrer',
  text: `Bonjour,\n\nC’est par ici :\nhttp://localhost:3000/confirm?token=${'A1_-'.repeat(10)}abc\n\n— Lumière`,
  html: '<p>Bonjour</p>',
  template: 'confirm',
}

async function outbox() {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-outbox-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return join(folder, 'outbox')
}

describe('the outbox', () => {
  test('keeps every mail in a file of its own, which reads back as it was written', async () => {
    const folder = await outbox()
    expect(await listOutbox(folder)).toEqual([])
    const mailer = openMailer({ smtpUrl: null, from: 'Lumière <no-reply@example.org>', outbox: folder })
    await mailer.send(mail)
    await mailer.send({ ...mail, to: 'bob@example.org', template: 'already-member' })

    const [newest, oldest] = await listOutbox(folder)
    expect(newest).toMatchObject({
      to: 'bob@example.org',
      name: expect.stringMatching(/-already-member\.eml$/),
    })
    const { to, subject, text } = mail
    expect(oldest).toMatchObject({ to, subject, text })
    expect(oldest?.links).toEqual([`http://localhost:3000/confirm?token=${'A1_-'.repeat(10)}abc`])
    expect((await stat(join(folder, oldest!.name))).mode & 0o777).toBe(0o600)
    expect(await readOutbox(folder, oldest!.name)).toEqual(oldest)
  })

  test.each(['../../etc/passwd', '/etc/passwd', '20260105T090000000Z-x-../a.eml', 'notes.txt', ''])(
    'does not read %s',
    async (name) => expect(await readOutbox(await outbox(), name)).toBeNull(),
  )
})

test('a mail is from its community, unless the operator says another name', async () => {
  const froms: string[] = []
  for (const from of ['no-reply@example.org', 'The team <team@example.org>']) {
    const folder = await outbox()
    await openMailer({ smtpUrl: null, from, outbox: folder }).send({ ...mail, sender: 'Lumen & Co' })
    const [{ name } = { name: '' }] = await listOutbox(folder)
    froms.push(/^From: (.*)$/m.exec(await readFile(join(folder, name), 'utf8'))![1]!)
  }
  expect(froms).toEqual(['"Lumen & Co" <no-reply@example.org>', 'The team <team@example.org>'])
})

test('mails go to the SMTP server when one is named', async () => {
  const heard: string[] = []
  const server = createServer((socket) => {
    let inData = false
    socket.write('220 test\r\n')
    socket.on('data', (bytes) => {
      for (const line of bytes.toString().split('\r\n').filter(Boolean)) {
        heard.push(line)
        if (inData && line !== '.') continue
        inData = line === 'DATA'
        socket.write(inData ? '354 go on\r\n' : '250 fine\r\n')
      }
    })
    socket.on('error', () => {})
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const mailer = openMailer({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    from: 'Lumen <no-reply@example.org>',
    outbox: '',
  })
  onTestFinished(() => {
    mailer.close()
    server.close()
  })

  await mailer.send(mail, 'job-7')

  expect(heard).toContain('RCPT TO:<zoe@example.org>')
  expect(heard).toContain('Message-ID: <job-7@parvis>')
  expect(heard).toContain('Auto-Submitted: auto-generated')
})

describe('a mail that comes by itself', () => {
  const mailing = {
    list: 'Lumière & Cie',
    unsubscribe: 'https://l.example.org/unsubscribe?token=A1_-',
    thread: 'c1',
  }

  async function headersOf(more: Partial<Mail>) {
    const folder = await outbox()
    const mailer = openMailer({ smtpUrl: null, from: 'Lumière <no-reply@example.org>', outbox: folder })
    await mailer.send({ ...mail, ...more }, 'job-7')
    const [{ name } = { name: '' }] = await listOutbox(folder)
    const [head = ''] = (await readFile(join(folder, name), 'utf8')).split('\n\n')
    const lines = head.replace(/\n[ \t]+/g, ' ').split('\n')
    return Object.fromEntries(lines.map((line) => [line.split(': ')[0]!, line.slice(line.indexOf(': ') + 2)]))
  }

  test('says what list it is of, how one leaves it with one click, and what it is about', async () => {
    expect(await headersOf({ mailing })).toMatchObject({
      'List-Unsubscribe': '<https://l.example.org/unsubscribe?token=A1_->',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'List-ID': expect.stringMatching(/ <notifications\.l\.example\.org>$/),
      'Auto-Submitted': 'auto-generated',
      Precedence: 'list',
      'X-Auto-Response-Suppress': 'All',
      'Message-ID': '<job-7@parvis>',
      'In-Reply-To': '<conversation.c1@l.example.org>',
      References: '<conversation.c1@l.example.org>',
    })
  })

  test('offers no click that is not safe, and stands alone when it is about several things', async () => {
    const unsafe = { ...mailing, unsubscribe: 'http://localhost:3000/unsubscribe?token=A', thread: null }
    const headers = await headersOf({ mailing: unsafe })
    expect(headers).toMatchObject({ 'List-Unsubscribe': '<http://localhost:3000/unsubscribe?token=A>' })
    expect(Object.keys(headers)).not.toContain('List-Unsubscribe-Post')
    expect(Object.keys(headers)).not.toContain('References')
  })

  test('is not one that answers what its reader did', async () => {
    const names = Object.keys(await headersOf({}))
    expect(names.filter((name) => /^(list|precedence|x-auto|references|in-reply)/i.test(name))).toEqual([])
    expect(names).toContain('Auto-Submitted')
  })
})
