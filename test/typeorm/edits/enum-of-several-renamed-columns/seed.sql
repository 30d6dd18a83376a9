insert into issue (a, b) values ('x', 'y');
