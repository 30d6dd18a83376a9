insert into p values (1, 'a', 3, 4);
insert into c values (1, 3, 4, 'a');
