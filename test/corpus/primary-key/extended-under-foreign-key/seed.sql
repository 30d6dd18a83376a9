insert into p values (1, 7);
insert into c values (1, 1, 7);
