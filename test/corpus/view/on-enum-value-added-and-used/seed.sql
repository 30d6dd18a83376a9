insert into t values (1, 'done'), (2, 'open');
