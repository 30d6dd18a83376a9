insert into app.t values (1, 2, 3);
