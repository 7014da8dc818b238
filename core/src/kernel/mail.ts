import { randomUUID } from 'node:crypto'
import type { SendMailOptions } from 'nodemailer'
import type { Mailing } from './letter.ts'
import { keepInOutbox } from './outbox.ts'

/** A mail that is ready to go: the same words as plain text and as HTML. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** What it is about, for the name of its file and for the log; never a secret. */
  readonly template: string
  /** Whom it is from, where the configuration gives an address and no name. */
  readonly sender?: string
  /** Whose mailing list it is, in words; only for mails that come by themselves. */
  readonly mailing?: Mailing & { readonly list: string }
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
      (await nodemailer()).createTransport({ url: smtpUrl, pool: true, maxConnections: 4 })
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
      const { createTransport } = await nodemailer()
      const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
      const { message } = await transport.sendMail(written(mail, from, id))
      if (Buffer.isBuffer(message)) await keepInOutbox(outbox, { id, template: mail.template, message })
    },
    close() {},
  }
}

/** Loaded by the first mail. */
const nodemailer = () => import('nodemailer')

/** Signs in to the mail server without sending anything; what it said when that was refused, null when it was not. */
export async function checkMailServer(smtpUrl: string): Promise<string | null> {
  const { createTransport } = await nodemailer()
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
    from: from.includes('<') ? from : { name: mail.sender ?? '', address: from },
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${id}@parvis>`,
    ...headersOf(mail),
    textEncoding: 'quoted-printable',
    // What a mail says is only ever words: no part of it may name a file or an address to be read.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/**
 * How a program knows a mail that another one wrote (RFC 3834), and of mails that come by themselves: their list
 * (RFC 2919), how to leave it (RFC 2369), with one click where that is safe, over https (RFC 8058), and what they are
 * about. `List-Unsubscribe` and `List-Unsubscribe-Post` are to be covered by the DKIM signature of the mail server.
 */
function headersOf({ mailing }: Mail): SendMailOptions {
  const headers = { 'Auto-Submitted': 'auto-generated' }
  if (!mailing) return { headers }
  const { unsubscribe, thread, list } = mailing
  const { hostname, protocol } = new URL(unsubscribe)
  const conversation = thread && `<conversation.${thread}@${hostname}>`
  return {
    list: { id: { url: `notifications.${hostname}`, comment: list }, unsubscribe: { url: unsubscribe } },
    ...(conversation && { references: conversation, inReplyTo: conversation }),
    headers: {
      ...headers,
      ...(protocol === 'https:' && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
      Precedence: 'list',
      // Exchange heeds this, and not the others: nobody gets a notice of absence back.
      'X-Auto-Response-Suppress': 'All',
    },
  }
}
