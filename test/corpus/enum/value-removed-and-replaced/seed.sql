insert into tasks values (1, 'archived', '{archived,waiting,done}'), (2, 'open', null), (3, null, '{{archived,done},{done,NULL}}');
insert into notes values (1, 'waiting'), (2, 'open');
