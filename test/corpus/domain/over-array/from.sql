create domain tags as text[] default '{}' check (cardinality(value) < 5);
create table t (id integer primary key, tags tags);
