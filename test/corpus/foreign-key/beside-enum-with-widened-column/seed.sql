insert into parents values ('a', 'one');
insert into children values (1, 'a', 'one');
