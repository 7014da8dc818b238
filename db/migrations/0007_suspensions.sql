-- Why a person is kept out, by whom and until when; the history stays. people.suspended_at says whether, for the
-- reads of every request; once suspended_until is past they are let in, even before the row is tidied.
alter table people add column suspended_until timestamptz;
create table suspensions (
  person_id uuid not null references people (id) on delete cascade,
  id uuid not null,
  reason text not null,
  suspended_at timestamptz not null,
  -- Null: the operator, from the command line.
  suspended_by uuid references people (id) on delete set null,
  until timestamptz,
  ended_at timestamptz,
  -- Null while it lasts, when its time ran out, and when the operator ended it.
  ended_by uuid references people (id) on delete set null,
  primary key (person_id, id)
);
create unique index suspensions_open on suspensions (person_id) where ended_at is null;
create index suspensions_ending on suspensions (until) where ended_at is null and until is not null;
