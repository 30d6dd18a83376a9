insert into b values (1, null), (2, 1);
insert into d values (1, 1);
