insert into room values ('a', 1);
