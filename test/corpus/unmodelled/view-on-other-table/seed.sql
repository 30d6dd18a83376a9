insert into seen values (1, 'a');
insert into t values (1, 'x', 'y');
