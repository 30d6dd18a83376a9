insert into tasks values (1, 'todo'), (2, 'new'), (3, 'done');
