insert into doc (a, b, data) values ('1', '2', '{}');
