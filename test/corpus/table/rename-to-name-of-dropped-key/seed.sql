insert into todos values (1, 1);
