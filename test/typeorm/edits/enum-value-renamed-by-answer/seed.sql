insert into issue (state) values ('waiting');
