create table orders (id integer primary key, total integer);
create table order_lines (id integer primary key, order_id integer not null references orders (id), sku text);
