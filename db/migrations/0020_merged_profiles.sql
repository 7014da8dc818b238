-- An imported profile whose history somebody with an account took over. The row stays: its handle leads to theirs, and
-- what is imported again finds them.
alter table people add column merged_into uuid references people (id);
alter table people add column merged_at timestamptz;
alter table people add constraint people_merged check (merged_into is null or (claimed_at is null and merged_into <> id));

-- Readings of the log know it for themselves.
alter table point_accounts add column merged_into uuid;
create index notification_follows_person on notification_follows (person_id);
