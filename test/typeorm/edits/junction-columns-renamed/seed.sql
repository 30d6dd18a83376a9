insert into post default values; insert into tag default values; insert into post_tags_tag values (1, 1);
