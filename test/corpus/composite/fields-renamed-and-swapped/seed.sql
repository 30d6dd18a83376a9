insert into t values (1, '(s,z,c,o)', '{"(s2,z2,c2,o2)"}');
