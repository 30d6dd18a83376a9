create table tasks (id integer primary key, title text);
