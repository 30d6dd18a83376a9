insert into t (id, a) values (1, 5);
insert into u values (5);
