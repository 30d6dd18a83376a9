insert into t values (1, row('blue', 2, '{red}'));
