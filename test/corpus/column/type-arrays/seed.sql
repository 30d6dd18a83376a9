insert into t values
  (1, '{1,2}', '{a,NULL}', '{3,4}', '{{1,2},{3,4}}'),
  (2, '{}', null, '{}', null);
