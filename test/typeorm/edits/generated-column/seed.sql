insert into person (first, last) values ('Ann', 'Bee');
