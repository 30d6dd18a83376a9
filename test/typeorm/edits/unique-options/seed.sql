insert into doc (a, b, c) values ('1', '2', '3');
