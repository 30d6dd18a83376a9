insert into users values (1);
insert into tasks (user_id, title) values (1, 'a'), (null, 'b');
insert into notes values (1, 2);
