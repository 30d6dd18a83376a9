insert into tag default values; insert into member ("parentId") values (null); insert into member_tags_tag values (1, 1); insert into member_closure values (1, 1);
