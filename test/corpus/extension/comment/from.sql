create extension citext;
create extension hstore;
