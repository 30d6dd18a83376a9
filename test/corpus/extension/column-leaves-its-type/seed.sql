insert into t values (1, 'Ann', null);
