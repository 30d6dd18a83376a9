insert into t values
  (1, 'a', 'abc', 'x', 'y', 'z'),
  (2, 'b', null, '', null, ' s ');
