insert into accounts values (1, 'a@b');
