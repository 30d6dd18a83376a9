insert into t values (1, '{a,b}', '{1,2}', '{3}');
