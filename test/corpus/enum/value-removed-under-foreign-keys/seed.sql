insert into kinds values ('x');
insert into t values (1, 'x', 'x');
