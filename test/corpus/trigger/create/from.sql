create table t (id integer primary key, touched date, note varchar(20));
