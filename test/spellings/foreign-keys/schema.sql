create table authors (id integer primary key, code text not null unique);
create table books (
  id integer primary key,
  author_id integer not null references authors,
  author_code text constraint by_code references authors (code)
);
