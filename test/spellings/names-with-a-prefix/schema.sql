create table shop_item (id integer primary key, name text);
