-- How the house looks and what it says at its door. One row, once somebody decided.
create table brand (
  id boolean primary key default true,
  colour text not null,
  character text not null,
  welcome text not null,
  rules_markdown text not null,
  rules_html text not null,
  home text[] not null,
  -- Small, and needed with everything else that is here: it is no upload of anybody's.
  logo bytea,
  logo_type text,
  logo_hash text,
  changed_at timestamptz not null,
  constraint brand_one_row check (id),
  constraint brand_colour check (colour ~ '^#[0-9a-f]{6}$'),
  constraint brand_character check (character in ('editorial', 'modern', 'bold')),
  constraint brand_logo check (num_nonnulls(logo, logo_type, logo_hash) in (0, 3)),
  constraint brand_logo_type check (logo_type in ('image/svg+xml', 'image/webp')),
  constraint brand_logo_size check (length(logo) <= 262144)
);
