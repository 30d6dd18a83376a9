insert into users (name) values ('a'), ('b');
insert into posts (user_id) values (2), (1), (2);
