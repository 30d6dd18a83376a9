insert into users default values;
insert into tasks (user_id, code, points) values (1, 'a', 3), (1, 'b', null);
insert into comments (task_id) values (2);
