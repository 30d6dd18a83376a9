insert into person (first) values ('Ann');
