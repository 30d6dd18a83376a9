insert into note (a, b) values ('1', '2');
