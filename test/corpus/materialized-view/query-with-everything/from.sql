create table posts (id integer primary key, title text not null, at timestamptz not null);
create table tags (post_id integer references posts, tag text);
