create domain ref as uuid;
create table t (id integer primary key, owner ref, old ref[]);
create view v as select owner from t;
