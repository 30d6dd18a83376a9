insert into tasks values (1, 'open', null), (2, 'done', 'eva');
