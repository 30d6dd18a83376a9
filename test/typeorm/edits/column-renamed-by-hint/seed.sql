insert into note (heading, "ownerName") values ('kept', 'me');
