insert into v1.items values (1, 'old');
