-- The audit log is a reading of the log: what staff did with what is not their own, and through which door.
alter table events add column staff boolean not null default false;
alter table events add column door text check (door in ('pages', 'api', 'terminal', 'upkeep'));
update events set staff = true
where origin = 'live' and type in (
  'person.role-changed', 'community.changed', 'space.changed', 'topic.locked', 'topic.unlocked');
create index events_of_staff on events (id desc) where staff;
