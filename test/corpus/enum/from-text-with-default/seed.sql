insert into cars values (1, 'green', null), (2, default, default);
