insert into issue (state, states) values ('open', '{open}');
