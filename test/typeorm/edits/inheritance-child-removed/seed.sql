insert into content (type, title, answers) values ('Question', 'one', 7);
