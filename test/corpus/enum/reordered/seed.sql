insert into tasks values (1, 'high'), (2, 'low'), (3, default);
