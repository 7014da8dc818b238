-- What somebody wants to hear of outside of the house, where it is not the usual.
create table notification_preferences (
  person_id uuid not null references people (id) on delete cascade,
  reason text not null,
  mail text not null check (mail in ('at-once', 'daily', 'never')),
  push boolean not null,
  changed_at timestamptz not null,
  primary key (person_id, reason)
);
-- Who wants no mail about news at all: what they chose by reason waits until they want some again.
create table notification_mails_stopped (
  person_id uuid primary key references people (id) on delete cascade,
  since timestamptz not null
);
