insert into users values (1, 'no at sign');
insert into auth.users values (1, 'a@example.org');
