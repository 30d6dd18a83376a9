insert into p (k, v) values (1, 5), (2, 50);
insert into c values (1, 2);
