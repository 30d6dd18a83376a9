insert into t default values;
insert into u values (1, 1);
