insert into t (name, path) values ('x', 'a.b');
