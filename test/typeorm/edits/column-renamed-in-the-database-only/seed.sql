insert into note ("createdAt") values ('2026-01-01');
