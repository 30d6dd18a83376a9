create table cats (id integer primary key, name text);
create table dogs (id integer primary key, name text);
