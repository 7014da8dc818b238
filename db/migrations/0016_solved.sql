-- What was solved last, for the home page.
create index topics_solved on topics (accepted_at desc, id desc)
  where accepted_post_id is not null and deleted_at is null;

-- Whether there is an owner, without looking at everybody.
create index people_owners on people (id) where role = 'owner';
