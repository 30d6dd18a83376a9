insert into account (email) values ('A@b');
