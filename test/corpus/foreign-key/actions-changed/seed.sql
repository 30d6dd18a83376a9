insert into p values (0, 'z', 0, 0), (1, 'a', 1, 1);
insert into c values (1, 1, 1, 1, 1);
