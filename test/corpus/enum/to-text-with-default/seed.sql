insert into cars values (1, 'green'), (2, default);
