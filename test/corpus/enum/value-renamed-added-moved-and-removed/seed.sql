insert into app.tasks values (1, 'todo'), (2, 'doing'), (3, 'done');
