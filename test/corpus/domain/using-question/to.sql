create domain ref as uuid;
create domain title as varchar(20);
create table t (id integer primary key, owner ref, title title, size bigint);
