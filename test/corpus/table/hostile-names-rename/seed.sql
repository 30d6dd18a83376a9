insert into "we.ird" values (1, 'x', 'n');
insert into "sel""ect" values (2, 'y');
