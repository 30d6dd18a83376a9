insert into t (id, mail) values (1, 'a@b');
