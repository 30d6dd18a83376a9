create table posts (id integer primary key);
create table tags (name text primary key);
create table post_tags (
  post_id integer references posts on delete cascade on update cascade,
  tag text references tags on delete cascade on update cascade,
  primary key (post_id, tag)
);
create index on post_tags (post_id);
create index on post_tags (tag);
