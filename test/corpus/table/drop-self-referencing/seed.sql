insert into nodes values (1, null), (2, 1);
insert into keep values (1);
