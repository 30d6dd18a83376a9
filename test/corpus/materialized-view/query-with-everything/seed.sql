insert into posts values (1, 'A red ball', '2024-01-01 00:00+00');
insert into tags values (1, 'toy'), (1, 'ball');
