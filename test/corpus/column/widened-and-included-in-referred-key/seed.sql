insert into parents values (1, 'one');
insert into children values (1, 1);
