create domain ref as integer;
create domain title as varchar(10);
create table t (id integer primary key, owner ref, title title, size ref);
