insert into orders values (1, 'gone', '{new,gone}');
