insert into t values (1, 'm', true);
