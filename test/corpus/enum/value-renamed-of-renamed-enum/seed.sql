insert into tasks values (1, 'to.do'), (2, 'it''s done');
