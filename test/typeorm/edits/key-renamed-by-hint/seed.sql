insert into author default values; insert into book ("authorId") values (1); insert into book_readers_author values (1, 1);
