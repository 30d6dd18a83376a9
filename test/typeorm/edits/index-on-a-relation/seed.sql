insert into "user" default values; insert into post ("authorId", "editorId") values (1, 1);
