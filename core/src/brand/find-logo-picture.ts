import type { Reader } from '../kernel/context.ts'
import { photographs } from '../kernel/photographs.ts'

export interface LogoPicture {
  /** As PNG, which every mailbox shows. */
  readonly bytes: Buffer
  readonly width: number
  readonly height: number
}

/** The logo for mails; null when there is none, or it is a drawing, which most mailboxes do not show. */
export async function findLogoPicture({ db }: Pick<Reader, 'db'>): Promise<LogoPicture | null> {
  const row = await db
    .selectFrom('brand')
    .select('logo')
    .where('logo_type', '=', 'image/webp')
    .executeTakeFirst()
  if (!row?.logo) return null
  const sharp = await photographs()
  const { data, info } = await sharp(row.logo).png().toBuffer({ resolveWithObject: true })
  return { bytes: data, width: info.width, height: info.height }
}
