import { randomUUID } from 'node:crypto'
import type { SendMailOptions } from 'nodemailer'
import { keepInOutbox } from './outbox.ts'

/** A mail that is ready to go: the same words as plain text and as HTML. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** What it is about, for the name of its file and for the log; never a secret. */
  readonly template: string
}

export interface Mailer {
  /** Hands a mail over; the same id twice is the same mail, which careful mailboxes show once. */
  send(mail: Mail, id?: string): Promise<void>
  close(): void
}

/** Sends by SMTP when there is a server, and otherwise keeps every mail in the outbox, one file each. */
export function openMailer(settings: { smtpUrl: string | null; from: string; outbox: string }): Mailer {
  const { smtpUrl, from, outbox } = settings
  if (smtpUrl) {
    let opened: ReturnType<typeof open> | undefined
    const open = async () =>
      (await mailing()).createTransport({ url: smtpUrl, pool: true, maxConnections: 4 })
    return {
      async send(mail, id) {
        const transport = await (opened ??= open())
        await transport.sendMail(written(mail, from, id))
      },
      close: () => void opened?.then((transport) => transport.close()),
    }
  }
  return {
    async send(mail, id = randomUUID()) {
      const { createTransport } = await mailing()
      const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
      const { message } = await transport.sendMail(written(mail, from, id))
      if (Buffer.isBuffer(message)) await keepInOutbox(outbox, { id, template: mail.template, message })
    },
    close() {},
  }
}

/** Loaded by the first mail. */
const mailing = () => import('nodemailer')

/** Signs in to the mail server without sending anything; what it said when that was refused, null when it was not. */
export async function checkMailServer(smtpUrl: string): Promise<string | null> {
  const { createTransport } = await mailing()
  const transport = createTransport({ url: smtpUrl, connectionTimeout: 5000, greetingTimeout: 5000 })
  try {
    return await transport.verify().then(
      () => null,
      (fault: Error) => fault.message,
    )
  } finally {
    transport.close()
  }
}

function written(mail: Mail, from: string, id: string = randomUUID()): SendMailOptions {
  return {
    from,
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${id}@parvis>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    textEncoding: 'quoted-printable',
    // What a mail says is only ever words: no part of it may name a file or an address to be read.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
