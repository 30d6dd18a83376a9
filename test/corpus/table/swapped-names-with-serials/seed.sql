insert into a (v) values ('one'), ('two'); insert into b (w) values (7);
