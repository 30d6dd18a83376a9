create table tasks (id integer not null, parent integer);
