/** What one table holds about a person, and how it is told to them. */
export interface Held {
  /** The file's name. */
  readonly name: string
  readonly table: string
  /** Which rows are about the person, whose id is in place of `$who`. */
  readonly whose: string
  /** What opens doors, and what is made of another column. */
  readonly without?: readonly string[]
  readonly says: { readonly en: string; readonly fr: string }
}

/** Everything that is held about one person, in the order in which they look for it. */
export const held: readonly Held[] = [
  {
    name: 'profile',
    table: 'people',
    whose: 'id = $who',
    without: ['about_html'],
    says: { en: 'what your page says of you', fr: 'ce que votre page dit de vous' },
  },
  {
    name: 'account',
    table: 'accounts',
    whose: 'person_id = $who',
    without: ['password_hash'],
    says: { en: 'your address', fr: 'votre adresse' },
  },
  {
    name: 'passkeys',
    table: 'passkeys',
    whose: 'person_id = $who',
    without: ['credential_id', 'public_key'],
    says: { en: 'the passkeys with which you sign in', fr: 'les clés d’accès avec lesquelles vous entrez' },
  },
  {
    name: 'providers',
    table: 'identities',
    whose: 'person_id = $who',
    says: {
      en: 'accounts elsewhere with which you sign in',
      fr: 'les comptes d’ailleurs avec lesquels vous entrez',
    },
  },
  {
    name: 'second-step',
    table: 'second_factors',
    whose: 'person_id = $who',
    without: ['secret_sealed'],
    says: {
      en: 'whether a code is asked for when you sign in',
      fr: 'si un code vous est demandé à la connexion',
    },
  },
  {
    name: 'recovery-codes',
    table: 'recovery_codes',
    whose: 'person_id = $who',
    without: ['selector', 'code_hash'],
    says: {
      en: 'when recovery codes were made and used',
      fr: 'quand vos codes de secours ont été faits et ont servi',
    },
  },
  {
    name: 'sign-ins',
    table: 'sign_ins',
    whose: 'person_id = $who',
    says: { en: 'when and how you came in', fr: 'quand et comment vous êtes entré' },
  },
  {
    name: 'looked-at-as-you',
    table: 'viewings',
    whose: 'person_id = $who',
    without: ['session_id'],
    says: {
      en: 'when and why an owner looked at the community as you',
      fr: 'quand et pourquoi un propriétaire a regardé la communauté comme vous',
    },
  },
  {
    name: 'browsers',
    table: 'known_devices',
    whose: 'person_id = $who',
    without: ['device_hash'],
    says: { en: 'the browsers that are known to be yours', fr: 'les navigateurs connus comme les vôtres' },
  },
  {
    name: 'api-keys',
    table: 'api_keys',
    whose: 'person_id = $who',
    without: ['secret_hash'],
    says: { en: 'the keys of your programs', fr: 'les clés de vos programmes' },
  },
  {
    name: 'sessions',
    table: 'sessions',
    whose: 'person_id = $who',
    without: ['token_hash'],
    says: { en: 'where you are signed in', fr: 'où vous avez une session ouverte' },
  },
  {
    name: 'links',
    table: 'sign_in_links',
    whose: 'person_id = $who',
    without: ['token_hash'],
    says: { en: 'links that were mailed to you', fr: 'les liens qui vous ont été envoyés' },
  },
  {
    name: 'invitation',
    table: 'invitation_uses',
    whose: 'person_id = $who',
    says: { en: 'how you were invited', fr: 'l’invitation qui vous a fait venir' },
  },
  {
    name: 'invitations',
    table: 'invitations',
    whose: 'created_by = $who',
    without: ['token_hash'],
    says: { en: 'the invitations you made', fr: 'les invitations que vous avez faites' },
  },
  {
    name: 'webhooks',
    table: 'webhooks',
    whose: 'created_by = $who',
    // It may be a secret of the brand, and who made it may have left the team.
    without: ['url'],
    says: { en: 'the webhooks you made', fr: 'les webhooks que vous avez créés' },
  },
  {
    name: 'tools-that-know-you',
    table: 'tool_permissions',
    whose: 'person_id = $who',
    says: {
      en: 'the tools in which you sign in with your account here, and what they may know',
      fr: 'les outils où vous entrez avec votre compte d’ici, et ce qu’ils peuvent savoir',
    },
  },
  {
    name: 'tools',
    table: 'tools',
    whose: 'created_by = $who',
    without: ['secret_hash', 'old_secret_hash', 'redirect_addresses', 'logout_addresses'],
    says: { en: 'the tools you connected', fr: 'les outils que vous avez connectés' },
  },
  {
    name: 'suspensions',
    table: 'suspensions',
    whose: 'person_id = $who',
    // Who of the team decided it is theirs.
    without: ['suspended_by', 'ended_by'],
    says: { en: 'when and why you were kept out', fr: 'vos suspensions, et pourquoi' },
  },
  {
    name: 'conversations',
    table: 'topics',
    whose: 'author_id = $who',
    says: { en: 'the conversations you began', fr: 'les conversations que vous avez ouvertes' },
  },
  {
    name: 'posts',
    table: 'posts',
    whose: 'author_id = $who',
    without: ['body_html'],
    says: { en: 'everything you wrote', fr: 'tout ce que vous avez écrit' },
  },
  {
    name: 'former-versions',
    table: 'post_edits',
    whose: `edited_by = $who or exists (select from posts
      where posts.topic_id = post_edits.topic_id and posts.id = post_edits.post_id and posts.author_id = $who)`,
    says: { en: 'what your texts were before', fr: 'vos textes tels qu’ils étaient auparavant' },
  },
  {
    name: 'votes',
    table: 'votes',
    whose: 'voter_id = $who and not anonymous',
    says: { en: 'what you found useful or gave thanks for', fr: 'ce que vous avez trouvé utile ou remercié' },
  },
  {
    name: 'follows',
    table: 'follows',
    whose: 'person_id = $who',
    says: { en: 'the conversations you follow', fr: 'les conversations que vous suivez' },
  },
  {
    name: 'notifications',
    table: 'notifications',
    whose: 'person_id = $who',
    says: { en: 'what you were told', fr: 'ce qui vous a été signalé' },
  },
  {
    name: 'points',
    table: 'point_transfers',
    whose: `to_account in (select id from point_accounts where person_id = $who)
      or from_account in (select id from point_accounts where person_id = $who)`,
    says: { en: 'your points, and what for', fr: 'vos points, et pourquoi' },
  },
  {
    name: 'uploads',
    table: 'files',
    whose: 'owner_id = $who',
    says: {
      en: 'your pictures and files; they are in files/',
      fr: 'vos images et fichiers ; ils sont dans files/',
    },
  },
  {
    name: 'origins',
    table: 'external_ids',
    whose: 'id = $who',
    says: { en: 'who you were in a forum that was imported', fr: 'qui vous étiez dans un forum importé' },
  },
  {
    name: 'log',
    table: 'events',
    whose: 'actor_id = $who or object_id = $who',
    without: ['xid'],
    says: { en: 'what you did here, and when', fr: 'ce que vous avez fait ici, et quand' },
  },
]

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
  readers: 'the machine’s own',
  safekeeping_runs: 'the machine’s own',
  search_posts: 'words of posts',
  search_words: 'words of titles',
  brand: 'the community’s own',
  settings: 'the community’s own',
  spaces: 'the community’s own',
  tool_keys: 'the machine’s own',
  tool_records: 'hashes of what tools hold of a sign-in, until they expire',
  webhook_attempts: 'what other programs answered',
  webhook_deliveries: 'the same as the log, for thirty days',
  webhook_secrets: 'the community’s own',
  webhook_subscriptions: 'the community’s own',
}
