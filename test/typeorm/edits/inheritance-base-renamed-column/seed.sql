insert into cat (title) values ('Tom'); insert into dog (title) values ('Rex');
