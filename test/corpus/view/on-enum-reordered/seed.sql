insert into t values (1, 'l'), (2, 's');
