insert into tasks values (1, default, '{todo,done}'), (2, 'done', default);
