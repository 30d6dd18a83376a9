insert into note (old) values ('gone');
