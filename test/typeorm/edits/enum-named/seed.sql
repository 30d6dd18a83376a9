insert into issue (state) values ('open');
