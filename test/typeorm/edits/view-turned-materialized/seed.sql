insert into post (title) values ('kept');
