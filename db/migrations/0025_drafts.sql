-- What somebody has begun to write and not sent: one for each person and place, seen by nobody else.
create table drafts (
  person_id uuid not null references people (id) on delete cascade,
  -- ask, answer TOPIC, comment TOPIC POST, edit TOPIC POST
  place text not null,
  title text not null,
  body text not null,
  saved_at timestamptz not null,
  primary key (person_id, place)
);
create index drafts_saved on drafts (saved_at);

-- When a picture was first in something that was said: what never was is swept away after a week.
alter table files add column used_at timestamptz;

with said as (
  select body_markdown from posts where body_markdown like '%/files/posts/%'
  union all
  select body_markdown from post_edits where body_markdown like '%/files/posts/%'
), named as (
  select distinct picture[1] as key
  from said cross join lateral regexp_matches(
    body_markdown, '/files/(posts/[0-9a-f]{20}-[0-9]{1,4}x[0-9]{1,4}\.webp)', 'g') as picture
)
update files set used_at = created_at from named where files.key = named.key;

create index files_unused on files (created_at) where used_at is null;
