insert into event (at) values ('2026-01-01 10:00:00');
