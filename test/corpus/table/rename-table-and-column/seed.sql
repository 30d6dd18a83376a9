insert into persons values (5, 'a@example.org');
insert into letters values (1, 5);
