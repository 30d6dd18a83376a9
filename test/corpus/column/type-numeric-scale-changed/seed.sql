insert into t values
  (1, 1.25, 1.2345);
