insert into old.tasks (titel) values ('a'); insert into jobs values (1, 2);
