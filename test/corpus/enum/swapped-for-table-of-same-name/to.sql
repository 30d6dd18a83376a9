create table category (id integer primary key, label text not null);
create table products (id integer primary key, name text not null, category_id integer references category (id));
