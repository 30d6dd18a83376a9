insert into t values
  (1, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2024-02-29', true, 1.50, '{"a": 1}', 42, '1 day 02:03:04');
