insert into users (id) values (1), (2000000000);
insert into posts (id, author, seen) values (1, 2000000000, 1700000000123), (2, null, null);
