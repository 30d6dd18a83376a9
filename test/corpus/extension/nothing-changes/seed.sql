insert into t values ('x', 'a=>b');
