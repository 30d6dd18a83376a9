insert into a values (1, 'v');
insert into b values (1);
