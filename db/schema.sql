-- What the migrations amount to, written by bin/schema.ts: read it, never edit it.

create table accounts (
  person_id uuid not null,
  email text not null,
  password_hash text,
  confirmed_at timestamp with time zone,
  created_at timestamp with time zone not null,
  invitation_id uuid,
  constraint accounts_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES invitations(id) ON DELETE SET NULL,
  constraint accounts_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint accounts_pkey PRIMARY KEY (person_id)
);
CREATE UNIQUE INDEX accounts_email ON public.accounts USING btree (lower(email));

create table api_keys (
  person_id uuid not null,
  id uuid not null,
  name text not null,
  hint text not null,
  secret_hash bytea not null,
  scopes text[] not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  last_used_on date,
  revoked_at timestamp with time zone,
  constraint api_keys_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint api_keys_pkey PRIMARY KEY (person_id, id)
);
CREATE UNIQUE INDEX api_keys_secret ON public.api_keys USING btree (secret_hash);

create table attempts (
  key text not null,
  at timestamp with time zone not null
);
CREATE INDEX attempts_key ON public.attempts USING btree (key, at);

create table brand (
  id boolean not null default true,
  colour text not null,
  character text not null,
  welcome text not null,
  rules_markdown text not null,
  rules_html text not null,
  home text[] not null,
  logo bytea,
  logo_type text,
  logo_hash text,
  changed_at timestamp with time zone not null,
  constraint brand_character CHECK (("character" = ANY (ARRAY['editorial'::text, 'modern'::text, 'bold'::text]))),
  constraint brand_colour CHECK ((colour ~ '^#[0-9a-f]{6}$'::text)),
  constraint brand_logo CHECK ((num_nonnulls(logo, logo_type, logo_hash) = ANY (ARRAY[0, 3]))),
  constraint brand_logo_size CHECK ((length(logo) <= 262144)),
  constraint brand_logo_type CHECK ((logo_type = ANY (ARRAY['image/svg+xml'::text, 'image/webp'::text]))),
  constraint brand_one_row CHECK (id),
  constraint brand_pkey PRIMARY KEY (id)
);

create table drafts (
  person_id uuid not null,
  place text not null,
  title text not null,
  body text not null,
  saved_at timestamp with time zone not null,
  constraint drafts_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint drafts_pkey PRIMARY KEY (person_id, place)
);
CREATE INDEX drafts_saved ON public.drafts USING btree (saved_at);

create table events (
  id bigint not null generated always as identity,
  logged_at timestamp with time zone not null default now(),
  xid xid8 not null default pg_current_xact_id(),
  at timestamp with time zone not null,
  type text not null,
  version smallint not null default 1,
  actor_id uuid,
  object_id uuid not null,
  context_id uuid,
  facts jsonb not null,
  origin text not null default 'live'::text,
  staff boolean not null default false,
  door text,
  constraint events_door_check CHECK ((door = ANY (ARRAY['pages'::text, 'api'::text, 'terminal'::text, 'upkeep'::text]))),
  constraint events_origin_check CHECK ((origin = ANY (ARRAY['live'::text, 'import'::text]))),
  constraint events_pkey PRIMARY KEY (id, logged_at)
) partition by RANGE (logged_at);
CREATE INDEX events_by_object ON ONLY public.events USING btree (object_id, type, at);
CREATE INDEX events_by_type ON ONLY public.events USING btree (type, at);
CREATE INDEX events_of_staff ON ONLY public.events USING btree (id DESC) WHERE staff;
CREATE INDEX events_reading ON ONLY public.events USING btree (xid, id);

create table external_ids (
  source text not null,
  kind text not null,
  external_id text not null,
  id uuid not null,
  topic_id uuid,
  constraint external_ids_pkey PRIMARY KEY (source, kind, external_id)
);
CREATE INDEX external_ids_id ON public.external_ids USING btree (id);

create table files (
  key text not null,
  owner_id uuid,
  content_type text not null,
  bytes bigint not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint files_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES people(id) ON DELETE SET NULL,
  constraint files_pkey PRIMARY KEY (key)
);
CREATE INDEX files_unused ON public.files USING btree (created_at) WHERE (used_at IS NULL);

create table follows (
  person_id uuid not null,
  topic_id uuid not null,
  since timestamp with time zone not null,
  constraint follows_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint follows_pkey PRIMARY KEY (person_id, topic_id),
  constraint follows_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES topics(id)
);
CREATE INDEX follows_topic ON public.follows USING btree (topic_id);

CREATE OR REPLACE FUNCTION public.folded(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(unaccent('unaccent'::regdictionary, words));

create table identities (
  person_id uuid not null,
  id uuid not null,
  provider text not null,
  subject text not null,
  email text,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone not null,
  constraint identities_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint identities_pkey PRIMARY KEY (person_id, id)
);
CREATE UNIQUE INDEX identities_subject ON public.identities USING btree (provider, subject);

create table import_counts (
  import_id uuid not null,
  type text not null,
  month text not null,
  outcome text not null,
  reason text not null default ''::text,
  rows bigint not null,
  constraint import_counts_import_id_fkey FOREIGN KEY (import_id) REFERENCES imports(id) ON DELETE CASCADE,
  constraint import_counts_outcome_check CHECK ((outcome = ANY (ARRAY['imported'::text, 'skipped'::text, 'known'::text, 'broken'::text]))),
  constraint import_counts_pkey PRIMARY KEY (import_id, type, month, outcome, reason)
);

create table import_faults (
  import_id uuid not null,
  file text not null,
  row_number bigint not null,
  line bigint not null,
  message text not null,
  kept boolean not null default false,
  constraint import_faults_import_id_fkey FOREIGN KEY (import_id) REFERENCES imports(id) ON DELETE CASCADE,
  constraint import_faults_pkey PRIMARY KEY (import_id, file, row_number, message)
);

create table imports (
  id uuid not null,
  format text not null,
  source text not null,
  path text not null,
  started_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  files jsonb not null,
  progress jsonb not null default '{}'::jsonb,
  constraint imports_pkey PRIMARY KEY (id)
);
CREATE INDEX imports_by_source ON public.imports USING btree (source, started_at);

create table invitation_uses (
  person_id uuid not null,
  invitation_id uuid not null,
  used_at timestamp with time zone not null,
  constraint invitation_uses_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES invitations(id) ON DELETE CASCADE,
  constraint invitation_uses_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint invitation_uses_pkey PRIMARY KEY (person_id)
);
CREATE INDEX invitation_uses_of ON public.invitation_uses USING btree (invitation_id, used_at);

create table invitations (
  id uuid not null,
  token_hash bytea,
  role text not null default 'member'::text,
  space_id uuid,
  email text,
  note text not null default ''::text,
  locale text not null,
  created_at timestamp with time zone not null,
  created_by uuid,
  expires_at timestamp with time zone not null,
  most_uses integer,
  uses integer not null default 0,
  revoked_at timestamp with time zone,
  constraint invitations_check CHECK (((email IS NULL) OR (most_uses = 1))),
  constraint invitations_created_by_fkey FOREIGN KEY (created_by) REFERENCES people(id) ON DELETE SET NULL,
  constraint invitations_most_uses_check CHECK ((most_uses > 0)),
  constraint invitations_pkey PRIMARY KEY (id),
  constraint invitations_role_check CHECK ((role = ANY (ARRAY['member'::text, 'ambassador'::text, 'responder'::text, 'moderator'::text, 'manager'::text, 'owner'::text]))),
  constraint invitations_space_id_fkey FOREIGN KEY (space_id) REFERENCES spaces(id) ON DELETE SET NULL
);
CREATE INDEX invitations_newest ON public.invitations USING btree (created_at DESC, id DESC);
CREATE UNIQUE INDEX invitations_token ON public.invitations USING btree (token_hash);

create table kept_answers (
  person_id uuid not null,
  key text not null,
  request_hash bytea not null,
  answer jsonb,
  kept_at timestamp with time zone not null,
  constraint kept_answers_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint kept_answers_pkey PRIMARY KEY (person_id, key)
);
CREATE INDEX kept_answers_age ON public.kept_answers USING btree (kept_at);

create table known_devices (
  person_id uuid not null,
  device_hash bytea not null,
  first_seen_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  constraint known_devices_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint known_devices_pkey PRIMARY KEY (person_id, device_hash)
);
CREATE INDEX known_devices_hash ON public.known_devices USING btree (device_hash);

create table notification_follows (
  topic_id uuid not null,
  person_id uuid not null,
  event_id bigint not null,
  follows boolean not null,
  constraint notification_follows_pkey PRIMARY KEY (topic_id, person_id, event_id)
);
CREATE INDEX notification_follows_person ON public.notification_follows USING btree (person_id);

create table notification_mails (
  person_id uuid not null,
  topic_id uuid not null,
  event_id bigint not null,
  at timestamp with time zone not null,
  constraint notification_mails_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint notification_mails_pkey PRIMARY KEY (person_id, topic_id)
);
CREATE INDEX notification_mails_old ON public.notification_mails USING btree (at);

create table notification_mails_stopped (
  person_id uuid not null,
  since timestamp with time zone not null,
  constraint notification_mails_stopped_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint notification_mails_stopped_pkey PRIMARY KEY (person_id)
);

create table notification_preferences (
  person_id uuid not null,
  reason text not null,
  mail text not null,
  push boolean not null,
  changed_at timestamp with time zone not null,
  constraint notification_preferences_mail_check CHECK ((mail = ANY (ARRAY['at-once'::text, 'daily'::text, 'never'::text]))),
  constraint notification_preferences_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint notification_preferences_pkey PRIMARY KEY (person_id, reason)
);

create table notification_summaries (
  person_id uuid not null,
  event_id bigint not null,
  at timestamp with time zone not null,
  constraint notification_summaries_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint notification_summaries_pkey PRIMARY KEY (person_id)
);

create table notifications (
  person_id uuid not null,
  event_id bigint not null,
  at timestamp with time zone not null,
  reason text not null,
  topic_id uuid not null,
  post_id uuid,
  actor_id uuid,
  read_at timestamp with time zone,
  constraint notifications_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint notifications_pkey PRIMARY KEY (person_id, event_id)
);
CREATE INDEX notifications_newest ON public.notifications USING btree (person_id, at DESC, event_id DESC);
CREATE INDEX notifications_unread ON public.notifications USING btree (person_id) WHERE (read_at IS NULL);
CREATE INDEX notifications_unread_newest ON public.notifications USING btree (at) WHERE (read_at IS NULL);

create table parked_events (
  module text not null,
  event_id bigint not null,
  error text not null,
  tries integer not null,
  parked_at timestamp with time zone not null default now(),
  constraint parked_events_pkey PRIMARY KEY (module, event_id)
);

create table passkey_challenges (
  challenge_hash bytea not null,
  purpose text not null,
  person_id uuid,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint passkey_challenges_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint passkey_challenges_pkey PRIMARY KEY (challenge_hash),
  constraint passkey_challenges_purpose_check CHECK ((purpose = ANY (ARRAY['add'::text, 'sign-in'::text, 'prove'::text])))
);
CREATE INDEX passkey_challenges_expiry ON public.passkey_challenges USING btree (expires_at);
CREATE INDEX passkey_challenges_person ON public.passkey_challenges USING btree (person_id);

create table passkeys (
  person_id uuid not null,
  id uuid not null,
  credential_id bytea not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}'::text[],
  name text not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  doubted_at timestamp with time zone,
  constraint passkeys_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint passkeys_pkey PRIMARY KEY (person_id, id)
);
CREATE UNIQUE INDEX passkeys_credential ON public.passkeys USING btree (credential_id);

create table pending_identities (
  token_hash bytea not null,
  provider text not null,
  subject text not null,
  email text,
  email_verified boolean not null,
  name text not null,
  groups text[],
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint pending_identities_pkey PRIMARY KEY (token_hash)
);
CREATE INDEX pending_identities_expiry ON public.pending_identities USING btree (expires_at);

create table pending_sign_ins (
  token_hash bytea not null,
  person_id uuid not null,
  method text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  tries integer not null default 0,
  constraint pending_sign_ins_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint pending_sign_ins_pkey PRIMARY KEY (token_hash)
);
CREATE INDEX pending_sign_ins_person ON public.pending_sign_ins USING btree (person_id);

create table people (
  id uuid not null,
  handle text not null,
  name text not null,
  role text not null default 'member'::text,
  about_markdown text not null default ''::text,
  about_html text not null default ''::text,
  location text,
  website text,
  picture_file text,
  languages text[] not null default '{}'::text[],
  interests text[] not null default '{}'::text[],
  locale text,
  time_zone text,
  bot boolean not null default false,
  created_at timestamp with time zone not null,
  claimed_at timestamp with time zone,
  suspended_at timestamp with time zone,
  imported_from text,
  suspended_until timestamp with time zone,
  merged_into uuid,
  merged_at timestamp with time zone,
  found_by text not null generated always as (folded(((name || ' '::text) || handle))) stored,
  constraint people_merged CHECK (((merged_into IS NULL) OR ((claimed_at IS NULL) AND (merged_into <> id)))),
  constraint people_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES people(id),
  constraint people_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80))),
  constraint people_pkey PRIMARY KEY (id),
  constraint people_role_check CHECK ((role = ANY (ARRAY['member'::text, 'ambassador'::text, 'responder'::text, 'moderator'::text, 'manager'::text, 'owner'::text])))
);
CREATE INDEX people_found ON public.people USING gin (found_by gin_trgm_ops);
CREATE UNIQUE INDEX people_handle ON public.people USING btree (lower(handle));
CREATE INDEX people_joined ON public.people USING btree (created_at DESC, id DESC);
CREATE INDEX people_owners ON public.people USING btree (id) WHERE (role = 'owner'::text);

create table point_accounts (
  id uuid not null,
  kind text not null,
  person_id uuid,
  balance bigint not null default 0,
  merged_into uuid,
  constraint point_accounts_kind_check CHECK ((kind = ANY (ARRAY['issuance'::text, 'member'::text]))),
  constraint point_accounts_person_id_key UNIQUE (person_id),
  constraint point_accounts_pkey PRIMARY KEY (id)
);

create table point_transfers (
  event_id bigint not null,
  reason text not null,
  from_account uuid not null,
  to_account uuid not null,
  amount bigint not null,
  rule_version smallint not null,
  at timestamp with time zone not null,
  topic_id uuid not null,
  post_id uuid not null,
  constraint point_transfers_amount_check CHECK ((amount > 0)),
  constraint point_transfers_check CHECK ((from_account <> to_account)),
  constraint point_transfers_from_account_fkey FOREIGN KEY (from_account) REFERENCES point_accounts(id),
  constraint point_transfers_pkey PRIMARY KEY (event_id, post_id, from_account, to_account),
  constraint point_transfers_to_account_fkey FOREIGN KEY (to_account) REFERENCES point_accounts(id)
);
CREATE INDEX point_transfers_from ON public.point_transfers USING btree (from_account, at DESC, event_id DESC);
CREATE INDEX point_transfers_post ON public.point_transfers USING btree (post_id, event_id);
CREATE INDEX point_transfers_to ON public.point_transfers USING btree (to_account, at DESC, event_id DESC);
CREATE INDEX point_transfers_topic ON public.point_transfers USING btree (topic_id, event_id);

create table post_edits (
  topic_id uuid not null,
  post_id uuid not null,
  number integer not null,
  edited_at timestamp with time zone not null,
  edited_by uuid,
  title text,
  tags text[],
  body_markdown text not null,
  constraint post_edits_edited_by_fkey FOREIGN KEY (edited_by) REFERENCES people(id),
  constraint post_edits_pkey PRIMARY KEY (topic_id, post_id, number),
  constraint post_edits_topic_id_post_id_fkey FOREIGN KEY (topic_id, post_id) REFERENCES posts(topic_id, id)
);

create table posts (
  topic_id uuid not null,
  id uuid not null,
  role text not null,
  parent_id uuid,
  author_id uuid,
  author_name text,
  language text not null,
  body_markdown text not null,
  body_html text not null,
  created_at timestamp with time zone not null,
  edited_at timestamp with time zone,
  edits_count integer not null default 0,
  useful_count integer not null default 0,
  thanks_count integer not null default 0,
  deleted_at timestamp with time zone,
  deleted_by uuid,
  constraint posts_author_id_fkey FOREIGN KEY (author_id) REFERENCES people(id),
  constraint posts_check CHECK (((role = 'comment'::text) = (parent_id IS NOT NULL))),
  constraint posts_deleted_by_fkey FOREIGN KEY (deleted_by) REFERENCES people(id),
  constraint posts_pkey PRIMARY KEY (topic_id, id),
  constraint posts_role_check CHECK ((role = ANY (ARRAY['opening'::text, 'answer'::text, 'comment'::text]))),
  constraint posts_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES topics(id),
  constraint posts_topic_id_parent_id_fkey FOREIGN KEY (topic_id, parent_id) REFERENCES posts(topic_id, id)
);
CREATE INDEX posts_answers ON public.posts USING btree (topic_id, created_at, id) WHERE (role = 'answer'::text);
CREATE INDEX posts_at ON public.posts USING btree (created_at);
CREATE INDEX posts_author ON public.posts USING btree (author_id, created_at DESC, id DESC);
CREATE INDEX posts_by_id ON public.posts USING btree (id);
CREATE INDEX posts_comments ON public.posts USING btree (topic_id, parent_id, created_at, id) WHERE (role = 'comment'::text);
CREATE UNIQUE INDEX posts_one_opening ON public.posts USING btree (topic_id) WHERE (role = 'opening'::text);

create table push_devices (
  id uuid not null,
  person_id uuid not null,
  session_id uuid not null,
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  user_agent text not null default ''::text,
  created_at timestamp with time zone not null,
  reached_at timestamp with time zone,
  told_up_to bigint not null,
  constraint push_devices_person_id_session_id_fkey FOREIGN KEY (person_id, session_id) REFERENCES sessions(person_id, id) ON DELETE CASCADE,
  constraint push_devices_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX push_devices_endpoint ON public.push_devices USING btree (sha256((endpoint)::bytea));
CREATE INDEX push_devices_person ON public.push_devices USING btree (person_id, session_id);

create table push_key (
  id boolean not null default true,
  public_key text not null,
  private_key_sealed bytea not null,
  made_at timestamp with time zone not null,
  constraint push_key_id_check CHECK (id),
  constraint push_key_pkey PRIMARY KEY (id)
);

create table readers (
  module text not null,
  xid xid8 not null default '0'::xid8,
  event_id bigint not null default 0,
  moved_at timestamp with time zone not null default now(),
  constraint readers_pkey PRIMARY KEY (module)
);

create table recovery_codes (
  person_id uuid not null,
  selector text not null,
  code_hash text not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint recovery_codes_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint recovery_codes_pkey PRIMARY KEY (person_id, selector)
);

create table safekeeping_runs (
  id uuid not null,
  kind text not null,
  started_at timestamp with time zone not null,
  finished_at timestamp with time zone not null,
  ok boolean not null,
  report jsonb not null,
  constraint safekeeping_runs_kind_check CHECK ((kind = ANY (ARRAY['backup'::text, 'drill'::text]))),
  constraint safekeeping_runs_pkey PRIMARY KEY (id)
);
CREATE INDEX safekeeping_runs_newest ON public.safekeeping_runs USING btree (kind, started_at DESC);

create table search_posts (
  topic_id uuid not null,
  post_id uuid not null,
  space_id uuid not null,
  kind text not null,
  created_at timestamp with time zone not null,
  words tsvector not null,
  constraint search_posts_pkey PRIMARY KEY (topic_id, post_id)
);
CREATE INDEX search_posts_newest ON public.search_posts USING btree (created_at DESC, post_id DESC);
CREATE INDEX search_posts_words ON public.search_posts USING gin (words);

create table search_words (
  word text not null,
  constraint search_words_pkey PRIMARY KEY (word)
);
CREATE INDEX search_words_near ON public.search_words USING gin (word gin_trgm_ops);

create table second_factors (
  person_id uuid not null,
  secret_sealed bytea not null,
  created_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  last_step bigint not null default 0,
  constraint second_factors_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint second_factors_pkey PRIMARY KEY (person_id)
);

create table sessions (
  person_id uuid not null,
  id uuid not null,
  token_hash bytea not null,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  user_agent text not null default ''::text,
  address text not null default ''::text,
  method text,
  proved_at timestamp with time zone,
  factors smallint not null default 1,
  constraint sessions_factors_check CHECK ((factors = ANY (ARRAY[1, 2]))),
  constraint sessions_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint sessions_pkey PRIMARY KEY (person_id, id)
);
CREATE UNIQUE INDEX sessions_token ON public.sessions USING btree (token_hash);

create table settings (
  key text not null,
  value jsonb not null,
  changed_at timestamp with time zone not null default now(),
  constraint settings_pkey PRIMARY KEY (key)
);

create table sign_in_links (
  token_hash bytea not null,
  purpose text not null,
  person_id uuid not null,
  email text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint sign_in_links_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint sign_in_links_pkey PRIMARY KEY (token_hash),
  constraint sign_in_links_purpose_check CHECK ((purpose = ANY (ARRAY['confirm'::text, 'sign-in'::text, 'reset'::text, 'claim'::text, 'new-address'::text, 'undo-address'::text])))
);
CREATE INDEX sign_in_links_person ON public.sign_in_links USING btree (person_id);

create table sign_ins (
  person_id uuid not null,
  id uuid not null,
  at timestamp with time zone not null,
  method text not null,
  factors smallint not null,
  user_agent text not null default ''::text,
  network text not null default ''::text,
  from_new_device boolean not null,
  constraint sign_ins_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint sign_ins_pkey PRIMARY KEY (person_id, id)
);
CREATE INDEX sign_ins_latest ON public.sign_ins USING btree (person_id, at DESC, id DESC);

create table space_addresses (
  slug text not null,
  space_id uuid not null,
  left_at timestamp with time zone not null,
  constraint space_addresses_pkey PRIMARY KEY (slug),
  constraint space_addresses_space_id_fkey FOREIGN KEY (space_id) REFERENCES spaces(id) ON DELETE CASCADE
);
CREATE INDEX space_addresses_space ON public.space_addresses USING btree (space_id);

create table spaces (
  id uuid not null,
  slug text not null,
  name text not null,
  description text not null default ''::text,
  read_from text not null default 'visitor'::text,
  write_from text not null default 'member'::text,
  kinds text[] not null default '{question,discussion}'::text[],
  position integer not null default 0,
  created_at timestamp with time zone not null,
  archived_at timestamp with time zone,
  constraint spaces_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80))),
  constraint spaces_pkey PRIMARY KEY (id),
  constraint spaces_read_from_check CHECK ((read_from = ANY (ARRAY['visitor'::text, 'member'::text, 'ambassador'::text, 'responder'::text, 'moderator'::text, 'manager'::text, 'owner'::text]))),
  constraint spaces_slug_key UNIQUE (slug),
  constraint spaces_write_from_check CHECK ((write_from = ANY (ARRAY['member'::text, 'ambassador'::text, 'responder'::text, 'moderator'::text, 'manager'::text, 'owner'::text])))
);

create table suspensions (
  person_id uuid not null,
  id uuid not null,
  reason text not null,
  suspended_at timestamp with time zone not null,
  suspended_by uuid,
  until timestamp with time zone,
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint suspensions_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES people(id) ON DELETE SET NULL,
  constraint suspensions_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint suspensions_pkey PRIMARY KEY (person_id, id),
  constraint suspensions_suspended_by_fkey FOREIGN KEY (suspended_by) REFERENCES people(id) ON DELETE SET NULL
);
CREATE INDEX suspensions_ending ON public.suspensions USING btree (until) WHERE ((ended_at IS NULL) AND (until IS NOT NULL));
CREATE UNIQUE INDEX suspensions_open ON public.suspensions USING btree (person_id) WHERE (ended_at IS NULL);

create table tool_keys (
  id text not null,
  key_sealed bytea not null,
  made_at timestamp with time zone not null,
  constraint tool_keys_pkey PRIMARY KEY (id)
);

create table tool_permissions (
  person_id uuid not null,
  tool_id uuid not null,
  scopes text[] not null,
  given_at timestamp with time zone not null,
  last_used_at timestamp with time zone not null,
  constraint tool_permissions_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint tool_permissions_pkey PRIMARY KEY (person_id, tool_id),
  constraint tool_permissions_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tools(id) ON DELETE CASCADE
);
CREATE INDEX tool_permissions_tool ON public.tool_permissions USING btree (tool_id);

create table tool_records (
  kind text not null,
  id_hash bytea not null,
  payload jsonb not null,
  uid text,
  grant_id text,
  tool_id uuid,
  person_id uuid,
  session_id uuid,
  consumed_at timestamp with time zone,
  expires_at timestamp with time zone not null,
  constraint tool_records_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint tool_records_person_id_session_id_fkey FOREIGN KEY (person_id, session_id) REFERENCES sessions(person_id, id) ON DELETE CASCADE,
  constraint tool_records_pkey PRIMARY KEY (kind, id_hash),
  constraint tool_records_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tools(id) ON DELETE CASCADE
);
CREATE INDEX tool_records_age ON public.tool_records USING btree (expires_at);
CREATE INDEX tool_records_grant ON public.tool_records USING btree (grant_id) WHERE (grant_id IS NOT NULL);
CREATE INDEX tool_records_person ON public.tool_records USING btree (person_id, tool_id);
CREATE INDEX tool_records_session ON public.tool_records USING btree (session_id) WHERE (session_id IS NOT NULL);
CREATE INDEX tool_records_uid ON public.tool_records USING btree (kind, uid) WHERE (uid IS NOT NULL);

create table tools (
  id uuid not null,
  name text not null,
  redirect_addresses text[] not null,
  logout_addresses text[] not null default '{}'::text[],
  secret_hash bytea,
  secret_made_at timestamp with time zone,
  old_secret_hash bytea,
  old_secret_until timestamp with time zone,
  least_role text not null default 'member'::text,
  created_at timestamp with time zone not null,
  created_by uuid,
  constraint tools_created_by_fkey FOREIGN KEY (created_by) REFERENCES people(id) ON DELETE SET NULL,
  constraint tools_pkey PRIMARY KEY (id)
);
CREATE INDEX tools_newest ON public.tools USING btree (created_at DESC, id DESC);

create table topics (
  id uuid not null,
  space_id uuid not null,
  kind text not null,
  title text not null,
  slug text not null,
  language text not null,
  tags text[] not null default '{}'::text[],
  author_id uuid,
  author_name text,
  created_at timestamp with time zone not null,
  last_activity_at timestamp with time zone not null,
  answers_count integer not null default 0,
  comments_count integer not null default 0,
  useful_count integer not null default 0,
  accepted_post_id uuid,
  accepted_at timestamp with time zone,
  accepted_by uuid,
  edited_at timestamp with time zone,
  locked_at timestamp with time zone,
  locked_by uuid,
  deleted_at timestamp with time zone,
  deleted_by uuid,
  constraint topics_accepted_by_fkey FOREIGN KEY (accepted_by) REFERENCES people(id),
  constraint topics_accepted_post FOREIGN KEY (id, accepted_post_id) REFERENCES posts(topic_id, id) DEFERRABLE INITIALLY DEFERRED,
  constraint topics_author_id_fkey FOREIGN KEY (author_id) REFERENCES people(id),
  constraint topics_deleted_by_fkey FOREIGN KEY (deleted_by) REFERENCES people(id),
  constraint topics_kind_check CHECK ((kind = ANY (ARRAY['question'::text, 'discussion'::text]))),
  constraint topics_locked_by_fkey FOREIGN KEY (locked_by) REFERENCES people(id),
  constraint topics_pkey PRIMARY KEY (id),
  constraint topics_space_id_fkey FOREIGN KEY (space_id) REFERENCES spaces(id),
  constraint topics_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)))
);
CREATE INDEX topics_active ON public.topics USING btree (last_activity_at DESC, id DESC) WHERE (deleted_at IS NULL);
CREATE INDEX topics_author ON public.topics USING btree (author_id, created_at DESC, id DESC);
CREATE INDEX topics_newest ON public.topics USING btree (created_at DESC, id DESC) WHERE (deleted_at IS NULL);
CREATE INDEX topics_solved ON public.topics USING btree (accepted_at DESC, id DESC) WHERE ((accepted_post_id IS NOT NULL) AND (deleted_at IS NULL));
CREATE INDEX topics_space_active ON public.topics USING btree (space_id, last_activity_at DESC, id DESC) WHERE (deleted_at IS NULL);
CREATE INDEX topics_space_newest ON public.topics USING btree (space_id, created_at DESC, id DESC) WHERE (deleted_at IS NULL);
CREATE INDEX topics_space_unanswered ON public.topics USING btree (space_id, created_at DESC, id DESC) WHERE ((deleted_at IS NULL) AND (kind = 'question'::text) AND (answers_count = 0));
CREATE INDEX topics_space_useful ON public.topics USING btree (space_id, useful_count DESC, id DESC) WHERE (deleted_at IS NULL);
CREATE INDEX topics_tags ON public.topics USING gin (tags) WHERE (deleted_at IS NULL);
CREATE INDEX topics_unanswered ON public.topics USING btree (created_at DESC, id DESC) WHERE ((deleted_at IS NULL) AND (kind = 'question'::text) AND (answers_count = 0));
CREATE INDEX topics_useful ON public.topics USING btree (useful_count DESC, id DESC) WHERE (deleted_at IS NULL);

create view point_entries as
 SELECT point_transfers.event_id,
    point_transfers.reason,
    point_transfers.at,
    point_transfers.topic_id,
    point_transfers.post_id,
    point_transfers.to_account AS account_id,
    point_transfers.amount
   FROM point_transfers
UNION ALL
 SELECT point_transfers.event_id,
    point_transfers.reason,
    point_transfers.at,
    point_transfers.topic_id,
    point_transfers.post_id,
    point_transfers.from_account AS account_id,
    (- point_transfers.amount) AS amount
   FROM point_transfers;

create table viewings (
  id uuid not null,
  owner_id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  reason text not null,
  started_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint viewings_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint viewings_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint viewings_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX viewings_open ON public.viewings USING btree (session_id) WHERE (ended_at IS NULL);
CREATE INDEX viewings_person ON public.viewings USING btree (person_id, started_at DESC);

create table votes (
  topic_id uuid not null,
  post_id uuid not null,
  kind text not null,
  voter_id uuid not null,
  anonymous boolean not null default false,
  given_at timestamp with time zone not null,
  constraint votes_kind_check CHECK ((kind = ANY (ARRAY['useful'::text, 'thanks'::text]))),
  constraint votes_pkey PRIMARY KEY (topic_id, post_id, kind, voter_id),
  constraint votes_topic_id_post_id_fkey FOREIGN KEY (topic_id, post_id) REFERENCES posts(topic_id, id)
);
CREATE INDEX votes_voter ON public.votes USING btree (voter_id, given_at) WHERE (NOT anonymous);

create table webhook_attempts (
  delivery_id uuid not null,
  turn integer not null,
  at timestamp with time zone not null,
  milliseconds integer not null,
  status integer,
  failure text,
  excerpt text not null default ''::text,
  constraint webhook_attempts_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES webhook_deliveries(id) ON DELETE CASCADE,
  constraint webhook_attempts_pkey PRIMARY KEY (delivery_id, turn)
);

create table webhook_deliveries (
  id uuid not null,
  webhook_id uuid not null,
  event_id bigint,
  type text not null,
  body text not null,
  created_at timestamp with time zone not null,
  state text not null default 'waiting'::text,
  turn integer not null default 1,
  failures integer not null default 0,
  due_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint webhook_deliveries_pkey PRIMARY KEY (id),
  constraint webhook_deliveries_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'delivered'::text, 'failed'::text]))),
  constraint webhook_deliveries_webhook_id_event_id_key UNIQUE (webhook_id, event_id),
  constraint webhook_deliveries_webhook_id_fkey FOREIGN KEY (webhook_id) REFERENCES webhooks(id) ON DELETE CASCADE
);
CREATE INDEX webhook_deliveries_age ON public.webhook_deliveries USING btree (created_at);
CREATE INDEX webhook_deliveries_newest ON public.webhook_deliveries USING btree (webhook_id, created_at DESC, id DESC);
CREATE INDEX webhook_deliveries_waiting ON public.webhook_deliveries USING btree (due_at) WHERE (state = 'waiting'::text);

create table webhook_secrets (
  webhook_id uuid not null,
  id uuid not null,
  secret_sealed bytea not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  constraint webhook_secrets_pkey PRIMARY KEY (webhook_id, id),
  constraint webhook_secrets_webhook_id_fkey FOREIGN KEY (webhook_id) REFERENCES webhooks(id) ON DELETE CASCADE
);

create table webhook_subscriptions (
  webhook_id uuid not null,
  type text not null,
  since timestamp with time zone not null,
  constraint webhook_subscriptions_pkey PRIMARY KEY (webhook_id, type),
  constraint webhook_subscriptions_webhook_id_fkey FOREIGN KEY (webhook_id) REFERENCES webhooks(id) ON DELETE CASCADE
);

create table webhooks (
  id uuid not null,
  url text not null,
  description text not null default ''::text,
  created_at timestamp with time zone not null,
  created_by uuid,
  on_since timestamp with time zone,
  off_for text,
  failing_since timestamp with time zone,
  constraint webhooks_created_by_fkey FOREIGN KEY (created_by) REFERENCES people(id) ON DELETE SET NULL,
  constraint webhooks_off_for_check CHECK ((off_for = ANY (ARRAY['person'::text, 'gone'::text, 'failing'::text]))),
  constraint webhooks_pkey PRIMARY KEY (id)
);
CREATE INDEX webhooks_newest ON public.webhooks USING btree (created_at DESC, id DESC);
