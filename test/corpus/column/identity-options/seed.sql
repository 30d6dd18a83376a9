insert into a (v) values ('x');
insert into b default values;
insert into c default values;
