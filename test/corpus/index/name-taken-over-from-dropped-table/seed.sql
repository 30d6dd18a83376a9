insert into b values ('w');
