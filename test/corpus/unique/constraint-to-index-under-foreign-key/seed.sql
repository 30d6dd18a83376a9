insert into p values (1, 'a');
insert into c values (1, 'a');
