insert into "T t" values (1, 'x', 2);
