insert into t (id, c."F.1") values (1, 5);
