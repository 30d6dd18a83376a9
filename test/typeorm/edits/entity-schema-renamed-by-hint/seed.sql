insert into author default values; insert into book (heading, "writerId") values ('kept', 1);
