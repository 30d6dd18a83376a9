insert into note (title, body, code) values ('kept', 'kept', 'ab');
