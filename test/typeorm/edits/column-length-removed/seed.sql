insert into note (title) values ('kept');
