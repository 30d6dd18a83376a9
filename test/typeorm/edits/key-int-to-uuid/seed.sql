insert into author (id) values (7);
insert into book ("authorId") values (7);
