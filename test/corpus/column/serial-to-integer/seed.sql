insert into t (v) values ('a');
