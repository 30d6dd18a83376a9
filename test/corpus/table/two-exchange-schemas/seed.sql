insert into a.t values (1, 'one'); insert into b.t values (1, 2);
