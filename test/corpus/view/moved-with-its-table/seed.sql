insert into tasks values (1, 'a'), (20, 'b');
