insert into "S"."T t" values (1, 'x');
