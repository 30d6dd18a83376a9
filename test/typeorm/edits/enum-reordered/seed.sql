insert into issue (state) values ('high');
