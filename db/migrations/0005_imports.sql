-- Where an imported thing came from: importing twice changes nothing, and old addresses find their new place.
create table external_ids (
  source text not null,
  kind text not null,
  external_id text not null,
  id uuid not null,
  topic_id uuid,
  primary key (source, kind, external_id)
);
create index external_ids_id on external_ids (id);

create table imports (
  id uuid primary key,
  format text not null,
  source text not null,
  path text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  -- File -> size in bytes, when it began: an unfinished import goes on only with the very same files.
  files jsonb not null,
  -- File -> number of rows done, written in the transaction of the batch it counts.
  progress jsonb not null default '{}'
);
create table import_counts (
  import_id uuid not null references imports (id) on delete cascade,
  type text not null,
  month text not null,
  outcome text not null check (outcome in ('imported', 'skipped', 'known', 'broken')),
  reason text not null default '',
  rows bigint not null,
  primary key (import_id, type, month, outcome, reason)
);
create index imports_by_source on imports (source, started_at);
-- What was wrong with a row, and where. `kept`: it was imported all the same, without what was wrong.
create table import_faults (
  import_id uuid not null references imports (id) on delete cascade,
  file text not null,
  row_number bigint not null,
  line bigint not null,
  message text not null,
  kept boolean not null default false,
  primary key (import_id, file, row_number, message)
);

create table files (
  key text primary key,
  owner_id uuid references people (id) on delete set null,
  content_type text not null,
  bytes bigint not null,
  created_at timestamptz not null
);
