insert into a values (1, null);
insert into b values (1, 1);
update a set b_id = 1;
insert into x values (1, null);
