insert into p values (9);
insert into t (code, p_id) values ('a', 9);
