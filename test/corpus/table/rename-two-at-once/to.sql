create table purchases (id integer primary key, total integer);
create table purchase_lines (id integer primary key, order_id integer not null references purchases (id), sku text);
