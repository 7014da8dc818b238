-- Up to which event somebody was written to about a conversation. No reading of the log: a replay writes to nobody.
create table notification_mails (
  person_id uuid not null references people (id) on delete cascade,
  topic_id uuid not null,
  event_id bigint not null,
  at timestamptz not null,
  primary key (person_id, topic_id)
);
create index notification_mails_old on notification_mails (at);
-- The same for the summary of a day.
create table notification_summaries (
  person_id uuid primary key references people (id) on delete cascade,
  event_id bigint not null,
  at timestamptz not null
);
-- What is new and not read yet, whoever it is for: so that somebody is written to about it.
create index notifications_unread_newest on notifications (at) where read_at is null;
