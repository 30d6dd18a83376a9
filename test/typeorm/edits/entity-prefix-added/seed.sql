insert into note default values; insert into tag default values; insert into note_tags_tag values (1, 1);
