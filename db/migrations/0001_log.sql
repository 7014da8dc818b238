-- The log: what happened, in the order it was committed. Everything else that Parvis knows is a reading of it.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Words without their accents and without a stemmer: beside each language's own vector, never before its stemmer.
create text search configuration simple_unaccent (copy = simple);
alter text search configuration simple_unaccent
  alter mapping for hword, hword_part, word with unaccent, simple;

-- Partitioned by the month a row was logged, not by the month it happened: imported history spans decades.
create table events (
  id bigint generated always as identity,
  logged_at timestamptz not null default now(),
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  type text not null,
  version smallint not null default 1,
  actor_id uuid,
  object_id uuid not null,
  context_id uuid,
  facts jsonb not null,
  origin text not null default 'live' check (origin in ('live', 'import')),
  primary key (id, logged_at)
) partition by range (logged_at);
create table events_default partition of events default;
create index events_reading on events (xid, id);
create index events_by_type on events (type, at);
create index events_by_object on events (object_id, type, at);

-- How far each module has read. Cursor and results are written in one transaction.
create table readers (
  module text primary key,
  xid xid8 not null default '0',
  event_id bigint not null default 0,
  moved_at timestamptz not null default now()
);

-- Events that a module could not take after several tries: kept for a person to see, and the reader goes on.
create table parked_events (
  module text not null,
  event_id bigint not null,
  error text not null,
  tries integer not null,
  parked_at timestamptz not null default now(),
  primary key (module, event_id)
);

-- What the people who run the community decided: one row per subject, edited by managers, never by the environment.
create table settings (
  key text primary key,
  value jsonb not null,
  changed_at timestamptz not null default now()
);
