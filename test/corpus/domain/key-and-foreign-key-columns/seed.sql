insert into p values ('x');
insert into i values (1, 'x');
