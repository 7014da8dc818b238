import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nights, products, questions, reasons, remarks, writers, type Question } from './words.ts'

const hour = 3_600_000

interface Row {
  readonly [attribute: string]: string | number | undefined
}

/**
 * Writes half a year of a forum of people who sleep outside, as a Stack Exchange dump: with dates that are always
 * lately, so that the pages have a this week and the figures a trend.
 */
export async function writeHistory(folder: string, now: Date): Promise<void> {
  const posts: Row[] = []
  const comments: Row[] = []
  const votes: Row[] = []
  const at = (hoursAgo: number) => new Date(now.getTime() - hoursAgo * hour).toISOString().slice(0, 23)
  const add = (rows: Row[], row: Row) => rows.push({ Id: rows.length + 1, ...row })

  for (const asked of [...questions, nights, ...everydayQuestions()]) {
    const { title, tags, by, hoursAgo, body } = asked
    const opening: Record<string, string | number | undefined> = {
      PostTypeId: 1,
      Title: title,
      Tags: tags.map((tag) => `<${tag}>`).join(''),
      OwnerUserId: by,
      CreationDate: at(hoursAgo),
      Body: body,
    }
    add(posts, opening)
    const question = posts.length
    for (const answer of asked.answers) {
      const written = hoursAgo - answer.after
      add(posts, {
        PostTypeId: 2,
        ParentId: question,
        OwnerUserId: answer.by,
        CreationDate: at(written),
        Body: answer.body,
      })
      const post = posts.length
      if (answer.accepted) {
        posts[question - 1] = { ...posts[question - 1], AcceptedAnswerId: post }
        add(votes, { PostId: post, VoteTypeId: 1, CreationDate: at(written * 0.9) })
      }
      for (let vote = 0; vote < (answer.useful ?? 0); vote++)
        add(votes, { PostId: post, VoteTypeId: 2, CreationDate: at(written * 0.8) })
      for (const [index, remark] of (answer.comments ?? []).entries())
        add(comments, {
          PostId: post,
          UserId: remark.by,
          Text: remark.text,
          CreationDate: at(written - 0.2 * (index + 1)),
        })
    }
  }

  await mkdir(folder, { recursive: true })
  const people = writers.map(({ name, about, place }, index) => ({
    Id: index + 1,
    DisplayName: name,
    AboutMe: about,
    Location: place,
    CreationDate: at(24 * (400 - index * 9)),
  }))
  await writeFile(join(folder, 'Users.xml'), dump('users', people))
  await writeFile(join(folder, 'Posts.xml'), dump('posts', posts))
  // What is not taken over, so that the report of the import has reasons to tell.
  add(votes, { PostId: 1, VoteTypeId: 3, CreationDate: at(20) })
  add(votes, { PostId: 2, VoteTypeId: 8, CreationDate: at(30) })
  add(comments, { PostId: 99_999, UserId: 1, Text: 'Sous un message supprimé.', CreationDate: at(40) })
  const badges = people.map(({ Id }) => ({ Id, UserId: Id, Name: 'Étudiant', Date: at(48) }))
  await writeFile(join(folder, 'Comments.xml'), dump('comments', comments))
  await writeFile(join(folder, 'Votes.xml'), dump('votes', votes))
  await writeFile(join(folder, 'Badges.xml'), dump('badges', badges))
}

/** What is asked all year round: enough of it for lists with pages and for curves. */
function everydayQuestions(): Question[] {
  const pairs = products.flatMap((product) => reasons.map((reason) => ({ product, reason })))
  return pairs.map(({ product, reason }, index) => ({
    title: `${product} : ${reason.asked}`,
    tags: [reason.tag],
    by: (index % (writers.length - 2)) + 1,
    hoursAgo: 40 + index * 78,
    body: `<p>${reason.body}</p>`,
    answers: remarks.slice(index % 3, (index % 3) + (index % 4)).map((body, place) => ({
      by: ((index + place * 3 + 4) % writers.length) + 1,
      after: 1.5 + ((index * 7) % 30) + place * 5,
      body: `<p>${body}</p>`,
      useful: (index + place) % 5,
      accepted: place === 0 && index % 3 !== 1,
    })),
  }))
}

function dump(frame: string, rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const told = Object.entries(row).filter(([, value]) => value !== undefined)
    return `  <row ${told.map(([name, value]) => `${name}="${escape(String(value))}"`).join(' ')} />\n`
  })
  return `<?xml version="1.0" encoding="utf-8"?>\n<${frame}>\n${lines.join('')}</${frame}>\n`
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
