create domain address as text check (value like '%@%');
create table t (id integer primary key, mail address);
create view v as select mail, 'x@y'::address as other from t;
