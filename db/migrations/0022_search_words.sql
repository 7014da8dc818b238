-- Who mistypes a word is understood by the words that titles are made of, of which a million titles have some ten
-- thousands. Comparing with whole titles took seconds there, as every title shares some letters with every word.
drop table search_titles;
create table search_words (
  -- In small letters without accents. Words of titles that are gone stay until everything is read anew.
  word text primary key
);
create index search_words_near on search_words using gin (word gin_trgm_ops);
insert into search_words
  select distinct word from topics
  cross join lateral regexp_split_to_table(lower(unaccent(title)), '[^[:alnum:]]+') as word
  where length(word) between 2 and 40;

-- Every post carries the quarter it is of as a word of its own: among a million, a word that some ten thousands hold is
-- then looked for in the last few quarters only.
update search_posts set words = words
  || array_to_tsvector(array['@' || to_char(created_at at time zone 'UTC', 'YYYY"q"Q')]);
