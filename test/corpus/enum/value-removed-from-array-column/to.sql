create type tag as enum ('red', 'blue');
create table posts (id integer primary key, tags tag[] not null default '{red}');
create index ix_posts_tags on posts using gin (tags);
