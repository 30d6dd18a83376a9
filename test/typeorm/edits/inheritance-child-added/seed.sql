insert into content (type, title, size) values ('Photo', 'one', 'big');
