-- What a program was answered to a creation, for a day: asked again with the same key, it hears the same again.
create table kept_answers (
  person_id uuid not null references people (id) on delete cascade,
  key text not null,
  request_hash bytea not null,
  -- Null only inside the transaction that is answering.
  answer jsonb,
  kept_at timestamptz not null,
  primary key (person_id, key)
);
create index kept_answers_age on kept_answers (kept_at);
