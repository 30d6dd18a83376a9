insert into cars values (1, 'green');
