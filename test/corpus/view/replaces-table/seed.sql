insert into t values (1, 'x', 2);
insert into tasks values (9, 'gone');
