insert into note (title, tags) values ('kept', '{kept}');
