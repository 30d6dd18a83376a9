insert into doc (a, b) values ('{"x": 1}', '{"y": 2}');
