insert into "user" (email) values ('a@b'); insert into post ("authorId") values (1);
