create table people (
  id uuid primary key,
  handle text not null,
  name text not null check (length(name) between 1 and 80),
  role text not null default 'member'
    check (role in ('member', 'ambassador', 'responder', 'moderator', 'manager', 'owner')),
  about_markdown text not null default '',
  about_html text not null default '',
  location text,
  website text,
  picture_file text,
  languages text[] not null default '{}',
  interests text[] not null default '{}',
  locale text,
  time_zone text,
  bot boolean not null default false,
  created_at timestamptz not null,
  -- Imported people are unclaimed until they prove their address.
  claimed_at timestamptz,
  suspended_at timestamptz,
  imported_from text
);
-- Global uniqueness lives in one small index; handles compare without case.
create unique index people_handle on people (lower(handle));
create index people_joined on people (created_at desc, id desc);
create index people_name_trgm on people using gin (lower(name) gin_trgm_ops);

-- How a person signs in. Apart from people, so that no page about somebody can leak it.
create table accounts (
  person_id uuid primary key references people (id) on delete cascade,
  email text not null,
  password_hash text,
  confirmed_at timestamptz,
  created_at timestamptz not null
);
create unique index accounts_email on accounts (lower(email));

create table sessions (
  person_id uuid not null references people (id) on delete cascade,
  id uuid not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  user_agent text not null default '',
  address text not null default '',
  primary key (person_id, id)
);
create unique index sessions_token on sessions (token_hash);

-- One-time links: confirm an address, sign in, choose a new password, claim an imported profile.
create table sign_in_links (
  token_hash bytea primary key,
  purpose text not null check (purpose in ('confirm', 'sign-in', 'reset', 'claim')),
  person_id uuid not null references people (id) on delete cascade,
  email text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_links_person on sign_in_links (person_id);

create table api_keys (
  person_id uuid not null references people (id) on delete cascade,
  id uuid not null,
  name text not null,
  hint text not null,
  secret_hash bytea not null,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  last_used_on date,
  revoked_at timestamptz,
  primary key (person_id, id)
);
create unique index api_keys_secret on api_keys (secret_hash);

-- Counts of what is limited (sign-in tries, mails asked for), by a hash of who or what.
create table attempts (
  key text not null,
  at timestamptz not null
);
create index attempts_key on attempts (key, at);
