insert into member (name) values ('Ann');
