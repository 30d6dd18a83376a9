insert into t (id, owner, old) values (1, 7, '{1}');
