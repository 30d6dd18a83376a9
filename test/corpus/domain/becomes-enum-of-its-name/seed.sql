insert into t values (1, 'open', '{open,done}', 'done'), (2, 'done', null, null);
