insert into a values ('x');
insert into b values ('x');
insert into c values (1, 'x');
