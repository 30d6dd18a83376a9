insert into one values (1, 'c', 'b');
insert into app.two values (1, 'a');
