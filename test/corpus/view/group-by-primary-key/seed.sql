insert into p values (1, 'x');
insert into i values (1, 2), (1, 3);
