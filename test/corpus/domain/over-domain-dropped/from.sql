create domain low as integer;
create domain mid as low;
create domain top as mid check (value > 0);
create table t (id integer primary key, n top);
