insert into shop.item (name) values ('kept');
