insert into posts values (1, '{blue,red}'), (2, default);
