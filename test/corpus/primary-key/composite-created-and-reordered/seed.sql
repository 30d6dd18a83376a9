insert into a values (1, 'y', '2024-01-01');
insert into b values (1, 2), (2, 1);
