insert into t values (1, 'me', 2);
