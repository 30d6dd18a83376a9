insert into lines values (1, 'a'), (2, 'q'), (3, 't');
