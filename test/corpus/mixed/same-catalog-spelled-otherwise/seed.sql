insert into p (code) values ('a');
insert into c (p_id) values (1);
