insert into note (a, b) values (5, 'x, y');
