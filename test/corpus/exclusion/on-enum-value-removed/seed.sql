insert into t values (1, '[1,3)', 'on'), (2, '[2,4)', 'off');
