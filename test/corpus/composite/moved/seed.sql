insert into users values (1, row('Main', 'Ulm'));
