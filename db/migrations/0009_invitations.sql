-- Ways in that somebody with the right opened: a link for one or for many, or a mail to one address.
create table invitations (
  id uuid primary key,
  -- Null until the mail is written; a link's own is shown once. Only the hash is kept.
  token_hash bytea,
  role text not null default 'member'
    check (role in ('member', 'ambassador', 'responder', 'moderator', 'manager', 'owner')),
  space_id uuid references spaces (id) on delete set null,
  -- Where it was mailed to; such an invitation is for this address alone, and following it proves the address.
  email text,
  note text not null default '',
  locale text not null,
  created_at timestamptz not null,
  -- Null: the operator, from the command line.
  created_by uuid references people (id) on delete set null,
  expires_at timestamptz not null,
  -- Null: as often as people come.
  most_uses integer check (most_uses > 0),
  uses integer not null default 0,
  revoked_at timestamptz,
  check (email is null or most_uses = 1)
);
create unique index invitations_token on invitations (token_hash);
create index invitations_newest on invitations (created_at desc, id desc);

create table invitation_uses (
  person_id uuid primary key references people (id) on delete cascade,
  invitation_id uuid not null references invitations (id) on delete cascade,
  used_at timestamptz not null
);
create index invitation_uses_of on invitation_uses (invitation_id, used_at);

-- What somebody came with who has not confirmed their address yet.
alter table accounts add column invitation_id uuid references invitations (id) on delete set null;
