-- How many different things were proved when a session began: 1, or 2 with a code or a passkey that checked its person.
alter table sessions add column factors smallint not null default 1 check (factors in (1, 2));

-- One-time codes of an authenticator app (RFC 6238). The secret is sealed with a key that is not in the database.
create table second_factors (
  person_id uuid primary key references people (id) on delete cascade,
  secret_sealed bytea not null,
  created_at timestamptz not null,
  -- On from here: the first code was right.
  confirmed_at timestamptz,
  -- The last step of thirty seconds whose code was used: none is taken twice.
  last_step bigint not null default 0
);

-- For when the app is lost. The selector finds the row, the rest is hashed as a password is.
create table recovery_codes (
  person_id uuid not null references people (id) on delete cascade,
  selector text not null,
  code_hash text not null,
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (person_id, selector)
);

-- Somebody proved one thing and is asked for the second.
create table pending_sign_ins (
  token_hash bytea primary key,
  person_id uuid not null references people (id) on delete cascade,
  method text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null default 0
);
create index pending_sign_ins_person on pending_sign_ins (person_id);
