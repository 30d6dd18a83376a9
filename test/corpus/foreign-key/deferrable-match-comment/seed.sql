insert into p values (1, 'a', 2, 3);
insert into c values (1, 1, 1, 2, 3);
