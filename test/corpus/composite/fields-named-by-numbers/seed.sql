insert into t values (1, row('s', 2, 'x'));
