insert into tasks values (1, row('{open}', null, 'a'), '{done}');
