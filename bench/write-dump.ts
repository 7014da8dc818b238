import { createWriteStream, mkdirSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { drawing, prose } from './random.ts'

export interface DumpSize {
  readonly people: number
  readonly questions: number
}

/**
 * Writes a made-up forum in the Stack Exchange dump format: per question 3 answers, 3 comments and 12 votes, so
 * 19 rows a question besides its people. Returns the number of rows.
 */
export async function writeDump(folder: string, { people, questions }: DumpSize): Promise<number> {
  mkdirSync(folder, { recursive: true })
  const draw = drawing(20)
  const start = Date.parse('2019-01-01T00:00:00Z')
  const at = (question: number, minutes = 0) =>
    new Date(start + question * 1_800_000 + minutes * 60_000).toISOString().slice(0, 23)
  const somebody = () => 1 + draw.below(people)
  let rows = 0

  const table = async (
    name: string,
    write: (row: (fields: Record<string, string | number>) => Promise<void>) => Promise<void>,
  ) => {
    const file = createWriteStream(join(folder, `${name}.xml`))
    file.write(`<?xml version="1.0" encoding="utf-8"?>\n<${name.toLowerCase()}>\n`)
    await write(async (fields) => {
      rows++
      const text = Object.entries(fields).map(([key, value]) => ` ${key}="${escape(String(value))}"`)
      if (!file.write(`  <row${text.join('')} />\n`)) await once(file, 'drain')
    })
    file.end(`</${name.toLowerCase()}>\n`)
    await once(file, 'close')
  }

  await table('Users', async (row) => {
    for (let id = 1; id <= people; id++) {
      await row({
        Id: id,
        DisplayName: `Person ${id}`,
        CreationDate: at(0),
        Reputation: 1,
        AboutMe: `<p>${prose(draw, 1)}</p>`,
      })
    }
  })
  await table('Posts', async (row) => {
    for (let q = 0; q < questions; q++) {
      const id = 1 + q * 4
      await row({
        Id: id,
        PostTypeId: 1,
        AcceptedAnswerId: id + 1,
        CreationDate: at(q),
        Title: prose(draw, 1).slice(0, 90),
        Body: html(draw, 3),
        OwnerUserId: somebody(),
        Tags: '<tents><care>',
      })
      for (let a = 1; a <= 3; a++) {
        await row({
          Id: id + a,
          PostTypeId: 2,
          ParentId: id,
          CreationDate: at(q, a * 40),
          Body: html(draw, 4),
          OwnerUserId: somebody(),
        })
      }
    }
  })
  await table('Comments', async (row) => {
    for (let c = 0; c < questions * 3; c++) {
      const q = Math.floor(c / 3)
      await row({
        Id: 1 + c,
        PostId: 1 + q * 4 + draw.below(4),
        Text: prose(draw, 1),
        CreationDate: at(q, 200 + (c % 3)),
        UserId: somebody(),
      })
    }
  })
  await table('Votes', async (row) => {
    for (let v = 0; v < questions * 12; v++) {
      const q = Math.floor(v / 12)
      const accepts = v % 12 === 0
      const post = accepts ? 2 + q * 4 : 1 + q * 4 + draw.below(4)
      await row({ Id: 1 + v, PostId: post, VoteTypeId: accepts ? 1 : 2, CreationDate: at(q, 300) })
    }
  })
  return rows
}

function html(draw: ReturnType<typeof drawing>, sentences: number): string {
  return `<p>${prose(draw, sentences)}</p>\n\n<p>See <a href="https://example.org/${draw.below(1000)}">this page</a>, and <code>${draw.below(1e6)}</code>.</p>`
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#xA;')
}
