create table products (id integer primary key, category_id integer);
create index ix_products_category on products (category_id);
