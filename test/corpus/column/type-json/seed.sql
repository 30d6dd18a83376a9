insert into t values
  (1, '{"k": [1, 2]}', '{"z": null}');
