create table spaces (
  id uuid primary key,
  slug text not null unique,
  name text not null check (length(name) between 1 and 80),
  description text not null default '',
  -- The least role that may read, and the least that may write. Rules: core/src/spaces/rules.ts.
  read_from text not null default 'visitor'
    check (read_from in ('visitor', 'member', 'ambassador', 'responder', 'moderator', 'manager', 'owner')),
  write_from text not null default 'member'
    check (write_from in ('member', 'ambassador', 'responder', 'moderator', 'manager', 'owner')),
  kinds text[] not null default '{question,discussion}',
  position integer not null default 0,
  created_at timestamptz not null,
  archived_at timestamptz
);

-- A conversation is one aggregate: a topic of a kind with its posts. Counters live in the writing statement.
create table topics (
  id uuid primary key,
  space_id uuid not null references spaces (id),
  kind text not null check (kind in ('question', 'discussion')),
  title text not null check (length(title) between 1 and 300),
  slug text not null,
  language text not null,
  tags text[] not null default '{}',
  author_id uuid references people (id),
  -- The name an imported post was signed with when its author is unknown.
  author_name text,
  created_at timestamptz not null,
  last_activity_at timestamptz not null,
  -- Answers of a question, replies of a discussion; comments are counted apart.
  answers_count integer not null default 0,
  comments_count integer not null default 0,
  useful_count integer not null default 0,
  accepted_post_id uuid,
  accepted_at timestamptz,
  accepted_by uuid references people (id),
  edited_at timestamptz,
  locked_at timestamptz,
  locked_by uuid references people (id),
  deleted_at timestamptz,
  deleted_by uuid references people (id)
);
create index topics_newest on topics (created_at desc, id desc) where deleted_at is null;
create index topics_active on topics (last_activity_at desc, id desc) where deleted_at is null;
create index topics_useful on topics (useful_count desc, id desc) where deleted_at is null;
create index topics_unanswered on topics (created_at desc, id desc)
  where deleted_at is null and kind = 'question' and answers_count = 0;
create index topics_space_newest on topics (space_id, created_at desc, id desc) where deleted_at is null;
create index topics_space_active on topics (space_id, last_activity_at desc, id desc) where deleted_at is null;
create index topics_space_useful on topics (space_id, useful_count desc, id desc) where deleted_at is null;
create index topics_space_unanswered on topics (space_id, created_at desc, id desc)
  where deleted_at is null and kind = 'question' and answers_count = 0;
create index topics_tags on topics using gin (tags) where deleted_at is null;
create index topics_author on topics (author_id, created_at desc, id desc);

create table posts (
  topic_id uuid not null references topics (id),
  id uuid not null,
  -- opening: what the topic starts with; answer: an answer or a reply; comment: a remark under a post.
  role text not null check (role in ('opening', 'answer', 'comment')),
  parent_id uuid,
  author_id uuid references people (id),
  author_name text,
  language text not null,
  body_markdown text not null,
  -- Rendered and sanitised once, when written.
  body_html text not null,
  created_at timestamptz not null,
  edited_at timestamptz,
  edits_count integer not null default 0,
  useful_count integer not null default 0,
  thanks_count integer not null default 0,
  deleted_at timestamptz,
  deleted_by uuid references people (id),
  primary key (topic_id, id),
  foreign key (topic_id, parent_id) references posts (topic_id, id),
  check ((role = 'comment') = (parent_id is not null))
);
create index posts_by_id on posts (id);
create index posts_author on posts (author_id, created_at desc, id desc);
create unique index posts_one_opening on posts (topic_id) where role = 'opening';
create index posts_at on posts (created_at);
-- A conversation of any length shows a page of answers, and a page the comments under each of them.
create index posts_answers on posts (topic_id, created_at, id) where role = 'answer';
create index posts_comments on posts (topic_id, parent_id, created_at, id) where role = 'comment';
alter table topics add constraint topics_accepted_post
  foreign key (id, accepted_post_id) references posts (topic_id, id) deferrable initially deferred;

create table post_edits (
  topic_id uuid not null,
  post_id uuid not null,
  number integer not null,
  edited_at timestamptz not null,
  edited_by uuid references people (id),
  -- What it said before this edit. Title and tags only for the opening post.
  title text,
  tags text[],
  body_markdown text not null,
  primary key (topic_id, post_id, number),
  foreign key (topic_id, post_id) references posts (topic_id, id)
);

-- "Useful" and "thanks". The voter is a person, or, for an imported vote without its voter, an id made from the
-- vote's own number: so the same vote is never counted twice.
create table votes (
  topic_id uuid not null,
  post_id uuid not null,
  kind text not null check (kind in ('useful', 'thanks')),
  voter_id uuid not null,
  anonymous boolean not null default false,
  given_at timestamptz not null,
  primary key (topic_id, post_id, kind, voter_id),
  foreign key (topic_id, post_id) references posts (topic_id, id)
);
create index votes_voter on votes (voter_id, given_at) where not anonymous;

create table follows (
  person_id uuid not null references people (id) on delete cascade,
  topic_id uuid not null references topics (id),
  since timestamptz not null,
  primary key (person_id, topic_id)
);
create index follows_topic on follows (topic_id);
