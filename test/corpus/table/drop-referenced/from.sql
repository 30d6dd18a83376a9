create table categories (id integer primary key, name text);
create table products (id integer primary key, category_id integer constraint products_category_fk references categories (id));
create index ix_products_category on products (category_id);
