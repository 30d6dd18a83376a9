insert into price (a, b, c, d) values (12.5, 7, '2026-01-01 10:00:00', '10:00:00');
