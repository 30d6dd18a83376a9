insert into cache values ('a', 'b');
insert into scratchpad values ('x');
