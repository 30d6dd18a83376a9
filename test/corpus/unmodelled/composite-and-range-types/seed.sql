insert into t values (1, ('s', 'z'), '[1,2)');
