insert into note (heading) values ('kept');
