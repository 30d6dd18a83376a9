create table t (id integer primary key, mail text, n integer default 5);
