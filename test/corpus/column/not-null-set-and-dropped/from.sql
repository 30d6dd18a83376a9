create table t (id integer primary key, a text, b text not null, c integer default 1);
