insert into a values (1);
insert into b values (1);
insert into c values (5, 1, null), (6, 1, 5);
