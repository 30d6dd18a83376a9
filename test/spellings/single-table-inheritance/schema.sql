create table content (
  id serial primary key,
  title text not null,
  stars integer,
  body text,
  kind varchar not null
);
create index on content (kind);
