insert into t values (1, 'me', 2);
insert into a_members values ('me', 2);
