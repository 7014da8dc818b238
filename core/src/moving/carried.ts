/** A table that a move carries, row by row. */
export interface Carried {
  readonly table: string
  /** Columns that mean something only on the server where they were written. */
  readonly without?: readonly string[]
  /** Rows for which this is false come first, because the others point at them. */
  readonly afterwards?: string
}

/** In the order in which they need each other: what a row points at is written before it. */
export const carried: readonly Carried[] = [
  { table: 'settings' },
  { table: 'brand' },
  { table: 'people', afterwards: 'merged_into is not null' },
  { table: 'spaces' },
  { table: 'space_addresses' },
  { table: 'invitations' },
  { table: 'accounts' },
  { table: 'invitation_uses' },
  { table: 'passkeys' },
  { table: 'identities' },
  // Sealed: they need the PARVIS_SECRET, or the secret.key, of the place they come from.
  { table: 'second_factors' },
  { table: 'recovery_codes' },
  { table: 'sign_ins' },
  { table: 'api_keys' },
  // They arrive switched off: the place they come from may go on sending. Their secrets are sealed, too.
  { table: 'webhooks', without: ['on_since'] },
  { table: 'webhook_subscriptions' },
  { table: 'webhook_secrets' },
  // The secrets of tools are hashes: a tool goes on where its people's addresses lead.
  { table: 'tools' },
  { table: 'tool_permissions' },
  { table: 'files' },
  { table: 'suspensions' },
  { table: 'viewings' },
  { table: 'topics' },
  { table: 'posts', afterwards: 'parent_id is not null' },
  { table: 'post_edits' },
  { table: 'votes' },
  { table: 'follows' },
  { table: 'notification_preferences' },
  { table: 'notification_mails_stopped' },
  // Events keep their numbers: nobody is written to twice about the same.
  { table: 'notification_mails' },
  { table: 'notification_summaries' },
  { table: 'drafts' },
  { table: 'external_ids' },
  { table: 'imports' },
  { table: 'import_counts' },
  { table: 'import_faults' },
  // Transaction numbers belong to their server: the order of the log is that of its ids.
  { table: 'events', without: ['xid'] },
]

const reading = 'a reading of the log, made again from it'
const moment = 'a matter of minutes: nobody waits for it in the new place'

/** Every other table, and why it stays behind. A new table belongs into one of the two lists. */
export const leftBehind: Readonly<Record<string, string>> = {
  attempts: moment,
  known_devices: 'what a browser keeps for one place says nothing in another',
  kept_answers: moment,
  notification_follows: reading,
  notifications: reading,
  parked_events: 'what failed here may succeed there',
  passkey_challenges: moment,
  pending_identities: moment,
  pending_sign_ins: moment,
  point_accounts: reading,
  point_transfers: reading,
  push_devices: 'nobody stays signed in on a machine they never saw, and browsers answer to one place',
  push_key: 'the new place signs with a key of its own',
  readers: 'in the new place the log is read from its beginning',
  safekeeping_runs: 'how backups went on the old machine',
  search_posts: reading,
  search_words: reading,
  sessions: 'nobody stays signed in on a machine they never saw',
  sign_in_links: moment,
  tool_keys: 'the new place signs with keys of its own, and tools look for them there',
  tool_records: 'nobody stays signed in on a machine they never saw',
  webhook_attempts: 'what the old place told other programs is its own log',
  webhook_deliveries: 'what the old place told other programs is its own log',
}
