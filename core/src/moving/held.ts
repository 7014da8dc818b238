/** What one table holds about a person, and how it is told to them. */
export interface Held<Name extends string = string> {
  /** The file's name; what it is, is said in the words of each language. */
  readonly name: Name
  readonly table: string
  /** Which rows are about the person, whose id is in place of `$who`. */
  readonly whose: string
  /** What opens doors, and what is made of another column. */
  readonly without?: readonly string[]
}

/** Everything that is held about one person, in the order in which they look for it. */
export const held = inOrder([
  {
    name: 'profile',
    table: 'people',
    whose: 'id = $who',
    without: ['about_html'],
  },
  {
    name: 'account',
    table: 'accounts',
    whose: 'person_id = $who',
    without: ['password_hash'],
  },
  {
    name: 'passkeys',
    table: 'passkeys',
    whose: 'person_id = $who',
    without: ['credential_id', 'public_key'],
  },
  {
    name: 'providers',
    table: 'identities',
    whose: 'person_id = $who',
  },
  {
    name: 'second-step',
    table: 'second_factors',
    whose: 'person_id = $who',
    without: ['secret_sealed'],
  },
  {
    name: 'recovery-codes',
    table: 'recovery_codes',
    whose: 'person_id = $who',
    without: ['selector', 'code_hash'],
  },
  {
    name: 'sign-ins',
    table: 'sign_ins',
    whose: 'person_id = $who',
  },
  {
    name: 'looked-at-as-you',
    table: 'viewings',
    whose: 'person_id = $who',
    without: ['session_id'],
  },
  {
    name: 'browsers',
    table: 'known_devices',
    whose: 'person_id = $who',
    without: ['device_hash'],
  },
  {
    name: 'api-keys',
    table: 'api_keys',
    whose: 'person_id = $who',
    without: ['secret_hash'],
  },
  {
    name: 'sessions',
    table: 'sessions',
    whose: 'person_id = $who',
    without: ['token_hash'],
  },
  {
    name: 'links',
    table: 'sign_in_links',
    whose: 'person_id = $who',
    without: ['token_hash'],
  },
  {
    name: 'invitation',
    table: 'invitation_uses',
    whose: 'person_id = $who',
  },
  {
    name: 'invitations',
    table: 'invitations',
    whose: 'created_by = $who',
    without: ['token_hash'],
  },
  {
    name: 'webhooks',
    table: 'webhooks',
    whose: 'created_by = $who',
    // It may be a secret of the brand, and who made it may have left the team.
    without: ['url'],
  },
  {
    name: 'tools-that-know-you',
    table: 'tool_permissions',
    whose: 'person_id = $who',
  },
  {
    name: 'tools',
    table: 'tools',
    whose: 'created_by = $who',
    without: ['secret_hash', 'old_secret_hash', 'redirect_addresses', 'logout_addresses'],
  },
  {
    name: 'suspensions',
    table: 'suspensions',
    whose: 'person_id = $who',
    // Who of the team decided it is theirs.
    without: ['suspended_by', 'ended_by'],
  },
  {
    name: 'conversations',
    table: 'topics',
    whose: 'author_id = $who',
  },
  {
    name: 'posts',
    table: 'posts',
    whose: 'author_id = $who',
    without: ['body_html'],
  },
  {
    name: 'former-versions',
    table: 'post_edits',
    whose: `edited_by = $who or exists (select from posts
      where posts.topic_id = post_edits.topic_id and posts.id = post_edits.post_id and posts.author_id = $who)`,
  },
  {
    name: 'drafts',
    table: 'drafts',
    whose: 'person_id = $who',
  },
  {
    name: 'votes',
    table: 'votes',
    whose: 'voter_id = $who and not anonymous',
  },
  {
    name: 'follows',
    table: 'follows',
    whose: 'person_id = $who',
  },
  {
    name: 'notifications',
    table: 'notifications',
    whose: 'person_id = $who',
  },
  {
    name: 'notification-preferences',
    table: 'notification_preferences',
    whose: 'person_id = $who',
  },
  {
    name: 'notification-mails-stopped',
    table: 'notification_mails_stopped',
    whose: 'person_id = $who',
  },
  {
    name: 'notification-mails',
    table: 'notification_mails',
    whose: 'person_id = $who',
  },
  {
    name: 'notification-summaries',
    table: 'notification_summaries',
    whose: 'person_id = $who',
  },
  {
    name: 'points',
    table: 'point_transfers',
    whose: `to_account in (select id from point_accounts where person_id = $who)
      or from_account in (select id from point_accounts where person_id = $who)`,
  },
  {
    name: 'uploads',
    table: 'files',
    whose: 'owner_id = $who',
  },
  {
    name: 'devices',
    table: 'push_devices',
    whose: 'person_id = $who',
    without: ['endpoint', 'p256dh', 'auth'],
  },
  {
    name: 'origins',
    table: 'external_ids',
    whose: 'id = $who',
  },
  {
    name: 'log',
    table: 'events',
    whose: 'actor_id = $who or object_id = $who',
    without: ['xid'],
  },
])

export type HeldName = (typeof held)[number]['name']

/** Keeps the names as a type, so that a language without words for one does not compile. */
function inOrder<const Name extends string>(all: readonly Held<Name>[]): readonly Held<Name>[] {
  return all
}

/** Every other table, and why it says nothing about a person. A new table belongs into one of the two lists. */
export const notHeld: Readonly<Record<string, string>> = {
  attempts: 'hashes that nobody can read: who knocked is not told',
  import_counts: 'numbers',
  import_faults: 'lines of files',
  imports: 'files',
  kept_answers: 'what their programs were answered within a day: the things themselves are told',
  notification_follows: 'the same as follows, for the reader of the log',
  parked_events: 'the machine’s own',
  passkey_challenges: 'random numbers that live some minutes',
  pending_sign_ins: 'that somebody is asked for the second step, for ten minutes',
  pending_identities: 'what a provider said, for a quarter of an hour, of somebody who is not known yet',
  point_accounts: 'a balance: the sum of the points',
  push_key: 'the machine’s own',
  readers: 'the machine’s own',
  safekeeping_runs: 'the machine’s own',
  search_posts: 'words of posts',
  search_words: 'words of titles',
  brand: 'the community’s own',
  settings: 'the community’s own',
  space_addresses: 'the community’s own',
  spaces: 'the community’s own',
  tool_keys: 'the machine’s own',
  tool_records: 'hashes of what tools hold of a sign-in, until they expire',
  webhook_attempts: 'what other programs answered',
  webhook_deliveries: 'the same as the log, for thirty days',
  webhook_secrets: 'the community’s own',
  webhook_subscriptions: 'the community’s own',
}
