-- Browsers that are told what is new (RFC 8030). Each belongs to a session, and ends with it.
create table push_devices (
  id uuid primary key,
  person_id uuid not null,
  session_id uuid not null,
  -- Where its push service takes what is sent; a browser has one at a time.
  endpoint text not null,
  -- With these what is sent is sealed, so that the push service cannot read it (RFC 8291).
  p256dh text not null,
  auth text not null,
  user_agent text not null default '',
  created_at timestamptz not null,
  -- When something reached it last.
  reached_at timestamptz,
  -- It was told of what happened until this event; what was before it came, never.
  told_up_to bigint not null,
  foreign key (person_id, session_id) references sessions (person_id, id) on delete cascade
);
create unique index push_devices_endpoint on push_devices (sha256(endpoint::bytea));
create index push_devices_person on push_devices (person_id, session_id);

-- What the house signs with towards push services (VAPID, RFC 8292), sealed in the vault: there is one.
create table push_key (
  id boolean primary key default true check (id),
  public_key text not null,
  private_key_sealed bytea not null,
  made_at timestamptz not null
);
