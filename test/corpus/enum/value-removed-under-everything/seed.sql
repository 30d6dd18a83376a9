insert into tasks (id, status, history, r) values (1, 'open', '{open}', '[1,3)'), (2, 'done', '{open,done}', '[2,4)');
insert into notes values (1, 1, 'open', 'done');
