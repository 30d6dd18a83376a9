create schema shop;
create table users (id integer primary key, cart_id integer);
create table shop.carts (id integer primary key, user_id integer not null references users (id));
alter table users add constraint users_cart_fk foreign key (cart_id) references shop.carts (id);
