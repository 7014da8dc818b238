-- Where a space was found before it got another address: links to it go on leading there.
create table space_addresses (
  slug text primary key,
  space_id uuid not null references spaces (id) on delete cascade,
  left_at timestamptz not null
);
create index space_addresses_space on space_addresses (space_id);
