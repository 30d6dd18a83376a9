insert into people values (1, 'Ann', '12345');
