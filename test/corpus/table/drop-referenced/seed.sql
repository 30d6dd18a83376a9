insert into categories values (1, 'a');
insert into products values (1, null);
