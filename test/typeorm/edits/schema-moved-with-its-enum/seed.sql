insert into item (name, kind) values ('kept', 'a');
