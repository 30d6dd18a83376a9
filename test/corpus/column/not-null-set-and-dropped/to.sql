create table t (id integer primary key, a text not null, b text, c integer not null default 1);
