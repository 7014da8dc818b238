-- What people are looked for by: their name and handle without accents and capitals. PostgreSQL cannot know that the
-- rules of unaccent stay what they are, so a column is made of them only by a function that vouches for it.
create function folded(words text) returns text
  language sql immutable strict parallel safe
  return lower(unaccent('unaccent', words));

alter table people add column found_by text not null generated always as (folded(name || ' ' || handle)) stored;
create index people_found on people using gin (found_by gin_trgm_ops);
drop index people_name_trgm;
