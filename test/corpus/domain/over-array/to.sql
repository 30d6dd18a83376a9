create domain tags as text[] not null default '{none}' check (cardinality(value) < 9);
create table t (id integer primary key, tags tags);
