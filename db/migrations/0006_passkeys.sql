-- How a session began, and when its person last proved who they are: changes of what opens the door ask for a
-- recent proof. Null for sessions older than this.
alter table sessions add column method text;
alter table sessions add column proved_at timestamptz;

-- Passkeys (WebAuthn credentials): a public key here, the private one stays with the person.
create table passkeys (
  person_id uuid not null references people (id) on delete cascade,
  id uuid not null,
  credential_id bytea not null,
  public_key bytea not null,
  -- How often the authenticator says it was used; many always say 0.
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  -- Its counter went backwards: somebody may have copied it, so it opens nothing any more.
  doubted_at timestamptz,
  primary key (person_id, id)
);
create unique index passkeys_credential on passkeys (credential_id);

-- What an authenticator is asked to sign: once, within minutes, and only its hash is kept.
create table passkey_challenges (
  challenge_hash bytea primary key,
  purpose text not null check (purpose in ('add', 'sign-in', 'prove')),
  person_id uuid references people (id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index passkey_challenges_expiry on passkey_challenges (expires_at);
create index passkey_challenges_person on passkey_challenges (person_id);
