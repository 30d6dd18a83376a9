insert into note (a, b, c) values ('1', '2', '3');
