insert into tasks values (1, 'done');
insert into subtasks values (1, 'open'), (2, null);
