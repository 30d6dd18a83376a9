insert into lines values (1, 'a');
insert into notes (id, note) values (1, 'b');
