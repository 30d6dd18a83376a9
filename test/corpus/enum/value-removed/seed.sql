insert into tasks values (1, 'done'), (2, default);
