insert into "Order Items" values (1, 5);
insert into "we.ird" values (1, 'x');
insert into "sel""ect" values (1, 'y');
insert into "größe_表_🙂" values (1);
insert into "user" values (1, 'z', true);
