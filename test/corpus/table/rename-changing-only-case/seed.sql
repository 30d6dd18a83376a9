insert into "Tasks" values (1, 'a');
