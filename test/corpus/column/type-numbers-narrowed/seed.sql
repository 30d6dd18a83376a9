insert into t values
  (1, 5, -7, 12.5000, 3, 0.25, 4);
