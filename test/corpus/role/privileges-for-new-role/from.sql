create table tasks (id integer primary key);
create sequence numbers;
