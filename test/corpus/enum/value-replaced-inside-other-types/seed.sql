insert into tasks values (1, 'waiting', row(1, 'waiting')), (2, 'open', row(2, 'done')), (3, null, null);
