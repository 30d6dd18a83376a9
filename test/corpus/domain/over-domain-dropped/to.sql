create domain low as integer;
create domain top as low check (value > 0);
create table t (id integer primary key, n top);
