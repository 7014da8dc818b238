-- An owner looks at the community as somebody else, from one session of theirs, for some minutes. The row stays, so
-- that the audit log has the reason and the person can be told.
create table viewings (
  id uuid primary key,
  owner_id uuid not null references people (id) on delete cascade,
  -- May be gone: the viewing ends with it.
  session_id uuid not null,
  person_id uuid not null references people (id) on delete cascade,
  reason text not null,
  started_at timestamptz not null,
  -- By then it is over, whatever happens.
  ends_at timestamptz not null,
  ended_at timestamptz
);
create unique index viewings_open on viewings (session_id) where ended_at is null;
create index viewings_person on viewings (person_id, started_at desc);
