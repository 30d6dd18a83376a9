insert into t values
  (1, 1, false),
  (2, 0, true);
