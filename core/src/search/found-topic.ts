import { shortId } from '../kernel/ids.ts'
import { withMarks } from './highlight.ts'

/** A conversation that was found, with the post that answers best. */
export interface FoundTopic {
  id: string
  kind: string
  title: string
  url: string
  /** HTML in which only <mark> is not escaped. */
  titleHighlight: string
  /** The matching lines of the post, HTML like the title's. */
  highlight: string
  postId: string
  postRole: string
  postUrl: string
  language: string
  tags: string[]
  space: { slug: string; name: string }
  author: { id: string | null; handle: string | null; name: string | null; pictureUrl: string | null }
  createdAt: string
  lastActivityAt: string
  answersCount: number
  usefulCount: number
  solved: boolean
}

export interface Row {
  score: number
  id: string
  kind: string
  title: string
  slug: string
  language: string
  tags: string[]
  created_at: Date
  last_activity_at: Date
  answers_count: number
  useful_count: number
  solved: boolean
  space_slug: string
  space_name: string
  author_id: string | null
  handle: string | null
  author_name: string | null
  picture_file: string | null
  post_id: string
  post_role: string
  title_html: string
  highlight: string
}

export function present(row: Row): FoundTopic {
  const url = `/c/${shortId(row.id)}/${row.slug}`
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    url,
    titleHighlight: withMarks.html(row.title_html),
    highlight: withMarks.html(row.highlight),
    postId: row.post_id,
    postRole: row.post_role,
    postUrl: row.post_role === 'opening' ? url : `${url}#${shortId(row.post_id)}`,
    language: row.language,
    tags: row.tags,
    space: { slug: row.space_slug, name: row.space_name },
    author: {
      id: row.author_id,
      handle: row.handle,
      name: row.author_name,
      pictureUrl: row.picture_file && `/files/${row.picture_file}`,
    },
    createdAt: row.created_at.toISOString(),
    lastActivityAt: row.last_activity_at.toISOString(),
    answersCount: row.answers_count,
    usefulCount: row.useful_count,
    solved: row.solved,
  }
}
