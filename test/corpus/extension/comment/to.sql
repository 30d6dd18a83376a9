create extension citext;
create extension hstore;
comment on extension citext is 'ours';
