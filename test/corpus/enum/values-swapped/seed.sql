insert into tasks values (1, 'low'), (2, 'high'), (3, 'mid'), (4, 'top');
