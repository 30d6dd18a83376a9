insert into t values (1, row('s', 'zz'), row('s', 'zz'));
