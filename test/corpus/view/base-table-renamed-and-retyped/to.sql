create table tasks (id bigint primary key, a text, b bigint);
create view v as select id, b from tasks;
