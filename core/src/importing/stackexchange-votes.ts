import { numberOf } from './fields.ts'
import type { Counted, Item } from './items.ts'
import { broken, skip, type Attributes, type KindOfRow } from './stackexchange-kinds.ts'

/** What becomes of each kind of vote. */
export function voteKind(voteType: string | undefined): KindOfRow {
  const date = 'CreationDate'
  if (voteType === '1') return { type: 'acceptance', date, read: acceptance }
  if (voteType === '2') return { type: 'useful vote', date, read: usefulVote }
  if (voteType === '5') return { type: 'favourite', date, read: favourite }
  const [type, reason] = otherVotes[voteType ?? ''] ?? ['vote', 'This kind of vote is not known here']
  return { type, date, read: skip(reason) }
}

const flags = ['flag', 'Flags are not taken over'] as const
const closing = ['vote to close', 'Votes to close or reopen are not taken over'] as const
const bounty = ['bounty', 'Bounties are not taken over'] as const
const deletion = ['vote to delete', 'Votes to delete or restore are not taken over'] as const
const upkeep = ['vote of a moderator', 'Votes of moderators and reviewers are not taken over'] as const
const otherVotes: Record<string, readonly [type: string, reason: string]> = {
  '3': ['downvote', 'Parvis has no negative votes'],
  '4': flags,
  '6': closing,
  '7': closing,
  '8': bounty,
  '9': bounty,
  '10': deletion,
  '11': deletion,
  '12': flags,
  '13': upkeep,
  '14': upkeep,
  '15': upkeep,
  '16': upkeep,
}

function acceptance(attributes: Attributes, at: Date, counted: Counted): Item {
  const post = numberOf(attributes.PostId)
  if (post === null) return broken(counted, 'It does not say which answer it accepts')
  return {
    ...counted,
    kind: 'acceptance',
    post: `post/${post}`,
    ref: `acceptance/${post}`,
    at,
    onlyIfCurrent: true,
    byAsker: true,
  }
}

function usefulVote(attributes: Attributes, at: Date, counted: Counted): Item {
  const post = numberOf(attributes.PostId)
  if (post === null) return broken(counted, 'It does not say what it is for')
  const voter = numberOf(attributes.UserId)
  return {
    ...counted,
    kind: 'vote',
    vote: 'useful',
    post: `post/${post}`,
    voter: voter === null ? null : `person/${voter}`,
    number: numberOf(attributes.Id)!,
    at,
  }
}

function favourite(attributes: Attributes, at: Date, counted: Counted): Item {
  const post = numberOf(attributes.PostId)
  if (post === null) return broken(counted, 'It does not say what it is for')
  const person = numberOf(attributes.UserId)
  if (person === null) return { ...counted, kind: 'skipped', reason: 'It does not say whose it is' }
  return {
    ...counted,
    kind: 'follow',
    ref: `favourite/${numberOf(attributes.Id)}`,
    post: `post/${post}`,
    person: `person/${person}`,
    at,
  }
}
