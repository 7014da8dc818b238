import { postUrl, presentTopic, type TopicInList, type TopicRow } from '../conversations/index.ts'
import { passageOf, withMarks } from './highlight.ts'

/** A conversation that was found, as lists show it, with the post that answers best. */
export interface FoundTopic extends TopicInList {
  /** HTML in which only <mark> is not escaped. */
  readonly titleHighlight: string
  /** The matching lines of the post, HTML like the title's. */
  readonly highlight: string
  readonly postId: string
  readonly postRole: string
  readonly postUrl: string
}

export interface Row extends TopicRow {
  readonly score: number
  readonly post_id: string
  readonly post_role: string
  readonly title_marked: string
  readonly body_marked: string
}

export function present(row: Row): FoundTopic {
  const topic = presentTopic(row)
  return {
    ...topic,
    titleHighlight: withMarks.html(row.title_marked),
    highlight: withMarks.html(passageOf(row.body_marked)),
    postId: row.post_id,
    postRole: row.post_role,
    postUrl: row.post_role === 'opening' ? topic.url : postUrl(row, row.post_id),
  }
}
