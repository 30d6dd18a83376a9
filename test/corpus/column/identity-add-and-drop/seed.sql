insert into a values (1), (2);
insert into b (v) values ('x');
