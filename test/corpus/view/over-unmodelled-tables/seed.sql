insert into logs values ('2024-05-05', 'x');
