create table cars (id integer primary key);
