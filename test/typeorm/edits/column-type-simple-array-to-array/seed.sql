insert into tagged (tags) values ('a,b');
