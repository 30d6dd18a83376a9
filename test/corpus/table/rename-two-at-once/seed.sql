insert into orders values (1, 10);
insert into order_lines values (7, 1, 'x');
