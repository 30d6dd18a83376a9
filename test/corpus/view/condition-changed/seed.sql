insert into t values (1, 'x', 2);
insert into t values (2, null, 0);
