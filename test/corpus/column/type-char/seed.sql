insert into t values
  (1, 'ab', 'ab', 'abc', 'x', 'y');
