insert into t values (1, 'a1', 1.50, '{"list": ["p", "q"], "a": 1}', '2024-02-02 00:00+00');
