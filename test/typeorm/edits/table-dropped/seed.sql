insert into post default values; insert into comment ("postId") values (1);
