-- Accounts elsewhere that open an account here, by the provider's own name for the person. Several a person.
create table identities (
  person_id uuid not null references people (id) on delete cascade,
  id uuid not null,
  provider text not null,
  subject text not null,
  email text,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  primary key (person_id, id)
);
create unique index identities_subject on identities (provider, subject);

-- Somebody whom a provider vouched for and who has not said yet who they are here: for a quarter of an hour.
create table pending_identities (
  token_hash bytea primary key,
  provider text not null,
  subject text not null,
  email text,
  email_verified boolean not null,
  name text not null,
  groups text[],
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index pending_identities_expiry on pending_identities (expires_at);
