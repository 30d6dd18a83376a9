insert into t (id, name) values (1, 'Ann');
