set timezone = 'UTC';
insert into t (id, a, b, c, d, e, f, g, h, i, j, k, l, m, n)
values (1, true, 'ok', '1.5', 7, '[1,5)', '{ok,sad}', 'sad', '{t,f}', true, 'ok', 'sad', '2020-01-01 10:00:00', 3, 1);
