insert into shirts values (1, 'm');
