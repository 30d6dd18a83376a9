insert into old_tasks (body) values ('x'), ('y');
insert into tasks (title) values ('t');
insert into notes values (1, 1, 2);
