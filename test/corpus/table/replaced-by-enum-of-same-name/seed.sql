insert into status values ('open'), ('done');
insert into orders values (1, 'done'), (2, default);
