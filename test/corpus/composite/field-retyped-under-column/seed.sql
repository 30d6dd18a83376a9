insert into t values (1, row('a,"b', '42'));
