insert into tasks (id, status) values (1, 'done'), (2, 'open');
