-- What modules make of the log. All of it can be thrown away and rebuilt: `parvis replay <module>`.

create table notifications (
  person_id uuid not null references people (id) on delete cascade,
  event_id bigint not null,
  at timestamptz not null,
  reason text not null,
  topic_id uuid not null,
  post_id uuid,
  actor_id uuid,
  read_at timestamptz,
  primary key (person_id, event_id)
);
create index notifications_newest on notifications (person_id, at desc, event_id desc);
create index notifications_unread on notifications (person_id) where read_at is null;
-- Who began or ceased to follow a conversation, and when: so that a replay tells the same people as the first time.
create table notification_follows (
  topic_id uuid not null,
  person_id uuid not null,
  event_id bigint not null,
  follows boolean not null,
  primary key (topic_id, person_id, event_id)
);

-- Points: double entry. One transfer holds both legs, so every transaction sums to zero by construction.
create table point_accounts (
  id uuid primary key,
  kind text not null check (kind in ('issuance', 'member')),
  person_id uuid unique,
  balance bigint not null default 0
);
create table point_transfers (
  event_id bigint not null,
  reason text not null,
  from_account uuid not null references point_accounts (id),
  to_account uuid not null references point_accounts (id),
  amount bigint not null check (amount > 0),
  rule_version smallint not null,
  at timestamptz not null,
  topic_id uuid not null,
  post_id uuid not null,
  primary key (event_id, post_id, from_account, to_account),
  check (from_account <> to_account)
);
-- What a post or a topic has earned so far, when it is deleted or comes back.
create index point_transfers_post on point_transfers (post_id, event_id);
create index point_transfers_topic on point_transfers (topic_id, event_id);
create index point_transfers_to on point_transfers (to_account, at desc, event_id desc);
create index point_transfers_from on point_transfers (from_account, at desc, event_id desc);
create view point_entries as
  select event_id, reason, at, topic_id, post_id, to_account as account_id, amount from point_transfers
  union all
  select event_id, reason, at, topic_id, post_id, from_account, -amount from point_transfers;

create table search_posts (
  topic_id uuid not null,
  post_id uuid not null,
  space_id uuid not null,
  kind text not null,
  created_at timestamptz not null,
  words tsvector not null,
  primary key (topic_id, post_id)
);
create index search_posts_words on search_posts using gin (words);
create table search_titles (
  topic_id uuid primary key,
  space_id uuid not null,
  title text not null,
  created_at timestamptz not null
);
create index search_titles_trgm on search_titles using gin (title gin_trgm_ops);
