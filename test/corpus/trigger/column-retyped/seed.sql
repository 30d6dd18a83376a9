insert into t (id, note) values (1, 'a');
