insert into a values ('one', 'x');
insert into b values ('one');
