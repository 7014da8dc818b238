-- Tools of the brand, in which people sign in with their account here (OpenID Connect). The id is the client_id.
create table tools (
  id uuid primary key,
  name text not null,
  -- Where people may be sent back to, exactly as the tool writes it.
  redirect_addresses text[] not null,
  logout_addresses text[] not null default '{}',
  -- Null: a tool that can keep no secret, such as an app; PKCE alone ties its answer to its question.
  secret_hash bytea,
  secret_made_at timestamptz,
  -- Opens beside the new one until then, while a secret is being replaced.
  old_secret_hash bytea,
  old_secret_until timestamptz,
  least_role text not null default 'member',
  created_at timestamptz not null,
  -- Null: the operator.
  created_by uuid references people (id) on delete set null
);
create index tools_newest on tools (created_at desc, id desc);

-- What a person lets a tool know of them, until they take it back.
create table tool_permissions (
  person_id uuid not null references people (id) on delete cascade,
  tool_id uuid not null references tools (id) on delete cascade,
  scopes text[] not null,
  given_at timestamptz not null,
  last_used_at timestamptz not null,
  primary key (person_id, tool_id)
);
create index tool_permissions_tool on tool_permissions (tool_id);

-- Codes, tokens, grants and unanswered questions, each until it expires. What opens something is kept as its hash.
create table tool_records (
  kind text not null,
  id_hash bytea not null,
  payload jsonb not null,
  uid text,
  grant_id text,
  tool_id uuid references tools (id) on delete cascade,
  person_id uuid references people (id) on delete cascade,
  -- Signed in by this session: the record ends with it.
  session_id uuid,
  consumed_at timestamptz,
  expires_at timestamptz not null,
  primary key (kind, id_hash),
  foreign key (person_id, session_id) references sessions (person_id, id) on delete cascade
);
create index tool_records_uid on tool_records (kind, uid) where uid is not null;
create index tool_records_grant on tool_records (grant_id) where grant_id is not null;
create index tool_records_person on tool_records (person_id, tool_id);
create index tool_records_session on tool_records (session_id) where session_id is not null;
create index tool_records_age on tool_records (expires_at);

-- With these we sign who somebody is, sealed in the vault; the newest is shown a day before it signs.
create table tool_keys (
  id text primary key,
  key_sealed bytea not null,
  made_at timestamptz not null
);
