insert into "S 1"."T" values (1, '[1,2)');
