insert into t values (1, 1, 3, 'on'), (2, 3, 4, 'on'), (3, 1, 9, 'off');
