insert into q values (1);
insert into c values (null);
