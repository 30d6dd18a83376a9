insert into issue (a, b) values ('open', 'closed');
