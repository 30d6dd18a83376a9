create table felines (id integer primary key, name text);
create table canines (id integer primary key, name text);
