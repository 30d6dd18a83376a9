insert into t values (1, '[1,3)', '1'), (2, '[2,4)', '2');
