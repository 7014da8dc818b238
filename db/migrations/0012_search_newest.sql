-- Common words are looked for among the newest posts only.
create index search_posts_newest on search_posts (created_at desc, post_id desc);
