insert into tasks (title) values ('a'), ('b');
