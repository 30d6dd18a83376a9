insert into tasks values (1, 'done', null), (2, 'open', '2024-02-29');
