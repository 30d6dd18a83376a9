insert into t values (1, 'a "b"', array['it''s', 'a "b"']::"Weird Enum"[]);
