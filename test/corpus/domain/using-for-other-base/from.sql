create domain ref as integer check (value > 0);
create table t (id integer primary key, owner ref, old ref[]);
create view v as select owner from t;
