create table things (id integer primary key, a text not null, b text, c integer not null default 1, d boolean);
