insert into stays values (1, null);
