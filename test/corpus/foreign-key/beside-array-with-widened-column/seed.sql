insert into parents values ('{1,2}', 'one');
insert into children values (1, '{1,2}', 'one');
