insert into category (id) values (1);
insert into part (id) values (2);
insert into category_closure values (1, 1);
insert into lines_closure values (2, 2);
insert into part_categories_category values (2, 1);
