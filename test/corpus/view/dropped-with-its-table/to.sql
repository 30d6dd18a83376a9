create table z (id integer primary key);
