import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A small forum about lamps, made by hand for the stories of imports. */
export const lamps = {
  'Users.xml': dump('users', [
    `<row Id="-1" CreationDate="2020-01-01T00:00:00.000" DisplayName="Community" />`,
    `<row Id="1" CreationDate="2020-01-02T10:00:00.000" DisplayName="Zoé Lumière" AboutMe="&lt;p&gt;I like &lt;b&gt;light&lt;/b&gt;.&lt;/p&gt;" Location="Lyon" WebsiteUrl="https://example.org/zoe" />`,
    `<row Id="2" CreationDate="2020-01-03T10:00:00.000" DisplayName="Sam" WebsiteUrl="javascript:alert(1)" />`,
    `<row Id="3" CreationDate="2020-01-04T10:00:00.000" DisplayName="Sam" />`,
  ]),
  'Posts.xml': dump('posts', [
    `<row Id="11" PostTypeId="2" ParentId="12" CreationDate="2020-02-02T09:00:00.000" Body="&lt;p&gt;An answer that is older in numbers than its question.&lt;/p&gt;" OwnerUserId="2" />`,
    `<row Id="10" PostTypeId="1" AcceptedAnswerId="13" CreationDate="2020-02-01T09:00:00.000" Title="Why does my lamp hum at night?" Body="&lt;p&gt;It hums.&lt;/p&gt;&#xA;&lt;pre&gt;&lt;code&gt;if (a &amp;lt; b) hum()&#xA;&lt;/code&gt;&lt;/pre&gt;" OwnerUserId="1" Tags="&lt;noise&gt;&lt;led-lamps&gt;" />`,
    `<row Id="12" PostTypeId="1" AcceptedAnswerId="11" CreationDate="2020-02-01T10:00:00.000" Title="How long does a bulb last?" Body="&lt;p&gt;In hours.&lt;/p&gt;" OwnerDisplayName="somebody who left" Tags="|bulbs|" />`,
    `<row Id="13" PostTypeId="2" ParentId="10" CreationDate="2020-02-03T09:00:00.000" Body="&lt;p&gt;The driver is worn out.&lt;/p&gt;" OwnerUserId="2" />`,
    `<row Id="14" PostTypeId="4" CreationDate="2020-02-03T09:00:00.000" Body="&lt;p&gt;About noise.&lt;/p&gt;" OwnerUserId="1" />`,
  ]),
  'Comments.xml': dump('comments', [
    `<row Id="1" PostId="13" Text="That was it, &#xA;thank you @Sam" CreationDate="2020-02-04T09:00:00.000" UserId="1" />`,
    `<row Id="2" PostId="14" Text="On a tag wiki" CreationDate="2020-02-04T09:00:00.000" UserId="1" />`,
  ]),
  'Votes.xml': dump('votes', [
    `<row Id="1" PostId="13" VoteTypeId="1" CreationDate="2020-02-05T00:00:00.000" />`,
    `<row Id="2" PostId="13" VoteTypeId="2" CreationDate="2020-02-05T00:00:00.000" />`,
    `<row Id="3" PostId="13" VoteTypeId="2" CreationDate="2020-02-05T00:00:00.000" />`,
    `<row Id="4" PostId="10" VoteTypeId="2" CreationDate="2020-02-06T00:00:00.000" />`,
    `<row Id="5" PostId="10" VoteTypeId="3" CreationDate="2020-02-06T00:00:00.000" />`,
    `<row Id="6" PostId="10" VoteTypeId="5" UserId="3" CreationDate="2020-02-06T00:00:00.000" />`,
  ]),
  'Badges.xml': dump('badges', [`<row Id="1" UserId="1" Name="Student" Date="2020-02-01T09:00:00.000" />`]),
} as const

/** Questions were merged: the answer has a smaller number than its question, and a thousand rows between. */
export function answerFarBeforeItsQuestion(): Record<string, string> {
  const dated = 'CreationDate="2020-02-02T09:00:00.000" Body="x"'
  const questions = Array.from(
    { length: 1100 },
    (_, index) => `<row Id="${index + 3}" PostTypeId="1" Title="Question ${index}" ${dated} />`,
  )
  return {
    'Posts.xml': dump('posts', [
      `<row Id="1" PostTypeId="2" ParentId="1102" ${dated} />`,
      `<row Id="2" PostTypeId="2" ParentId="9999" ${dated} />`,
      ...questions,
    ]),
  }
}

/** Rows that no program should write, and a good one after them. */
export const broken = {
  'Users.xml': dump('users', [
    `<row Id="1" CreationDate="2020-01-02T10:00:00.000" DisplayName="Ada" />`,
    `<row CreationDate="2020-01-02T10:00:00.000" DisplayName="Without a number" />`,
    `<row Id="3" CreationDate="yesterday" DisplayName="Without a date" />`,
    `<row Id="4" CreationDate="2020-01-02T10:00:00.000" DisplayName="NUL &#0;" />`,
    `<row Id="5" CreationDate="2020-01-02T10:00:00.000" DisplayName="half &#xD83D; pair" />`,
    `<row Id="6" CreationDate="2020-01-02T10:00:00.000" DisplayName="unfinished />`,
    `<row Id="1" CreationDate="2020-01-02T10:00:00.000" DisplayName="Ada again" />`,
    `<person Id="8" />`,
    `<!-- <row Id="9" CreationDate="2020-01-02T10:00:00.000" DisplayName="Nobody" /> -->`,
    `<row Id="10" CreationDate="2020-01-02T10:00:00.000" DisplayName="With a bell &#x7;" />`,
    `<!-- a comment without an end`,
    `<row Id="11" CreationDate="2020-01-02T10:00:00.000" DisplayName="Last" />`,
  ]),
  'Posts.xml': dump('posts', [
    `<row Id="1" PostTypeId="2" ParentId="999" CreationDate="2020-02-02T09:00:00.000" Body="An answer to nothing" />`,
    `<row Id="2" PostTypeId="1" CreationDate="2020-02-02T09:00:00.000" Title="" Body="x" />`,
    `<row Id="3" PostTypeId="1" CreationDate="2020-02-02T09:00:00.000" Title="Too much" Body="${'x'.repeat(200_001)}" />`,
    `<row Id="4" PostTypeId="1" CreationDate="2020-02-02T09:00:00.000" Title="By a stranger" Body="x" OwnerUserId="77" />`,
  ]),
} as const

function dump(frame: string, rows: readonly string[]): string {
  return `\uFEFF<?xml version="1.0" encoding="utf-8"?>\n<${frame}>\n${rows.map((row) => `  ${row}\n`).join('')}</${frame}>\n`
}

interface Told {
  readonly number: number
  readonly by: number
  readonly cooked?: string
  readonly raw?: string
  readonly likes?: number
  readonly more?: Record<string, unknown>
}

/** A Discourse topic document with as little in it as the importer needs. */
export function discourseTopic(id: number, posts: readonly Told[], more: Record<string, unknown> = {}) {
  return {
    id,
    title: `Lamp number ${id}`,
    category_id: 5,
    archetype: 'regular',
    visible: true,
    tags: ['lamps'],
    post_stream: {
      stream: posts.map(({ number }) => id * 100 + number),
      posts: posts.map(({ number, by, cooked, raw, likes = 0, more: extra }) => ({
        id: id * 100 + number,
        post_number: number,
        post_type: 1,
        created_at: `2021-03-0${number}T10:00:00.000Z`,
        user_id: by,
        username: `Member${by}`,
        name: `Member ${by}`,
        user_created_at: '2021-01-01T10:00:00.000Z',
        cooked: cooked ?? `<p>Post ${number}</p>`,
        raw,
        actions_summary: [{ id: 2, count: likes }],
        ...extra,
      })),
    },
    ...more,
  }
}

/** Puts files into a folder of their own, called `name`, for as long as the test runs. */
export async function folderOf(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `parvis-import-${name}-`))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text)
  return folder
}
