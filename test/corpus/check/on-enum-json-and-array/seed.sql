insert into t values ('a', '{"x": 1}', '{q}');
