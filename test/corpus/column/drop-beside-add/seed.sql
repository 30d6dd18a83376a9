insert into tasks values (1, 'secret');
