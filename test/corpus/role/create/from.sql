create table tasks (id integer primary key);
