insert into tag default values; insert into post ("tagId") values (1);
