insert into t values
  (1, '5', '6', 'false', '[1]', '2024-02-29', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');
