insert into legacy.events values (1, 'low');
insert into legacy.notes values (1, 1);
insert into users values (1, null);
