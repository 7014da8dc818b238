-- Every time somebody came in; only they see it. The address is shortened before it is kept.
create table sign_ins (
  person_id uuid not null references people (id) on delete cascade,
  id uuid not null,
  at timestamptz not null,
  method text not null,
  factors smallint not null,
  user_agent text not null default '',
  network text not null default '',
  from_new_device boolean not null,
  primary key (person_id, id)
);
create index sign_ins_latest on sign_ins (person_id, at desc, id desc);

-- Browsers in which somebody came in before, by the hash of a token that only the browser has.
create table known_devices (
  person_id uuid not null references people (id) on delete cascade,
  device_hash bytea not null,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  primary key (person_id, device_hash)
);
create index known_devices_hash on known_devices (device_hash);
