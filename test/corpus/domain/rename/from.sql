create domain email as text check (value like '%@%');
create table t (id integer primary key, mail email);
create view v as select mail, 'x@y'::email as other from t;
