insert into author (id) values ('00000000-0000-0000-0000-000000000001'); insert into book ("authorId") values ('00000000-0000-0000-0000-000000000001');
