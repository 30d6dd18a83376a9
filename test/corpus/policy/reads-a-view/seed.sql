insert into t values (1, 'me', 2);
insert into teams values (2, 6);
