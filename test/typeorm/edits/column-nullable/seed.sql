insert into note (a, b) values ('x', 'y');
