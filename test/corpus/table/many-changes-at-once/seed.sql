insert into groups values (1);
insert into members (nick, mail, age, joined, trash, group_id) values ('ann', 'a@example.org', '42', '2024-02-29 12:00', 'gone', 1), ('bob', 'b@example.org', '7', '2024-03-01 00:00', null, null);
