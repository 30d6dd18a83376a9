insert into customers (email, name, created_at) values ('ann@example.org', 'Ann', '2024-01-01 00:00+00'), ('bob@example.org', 'Bob', '2024-01-02 00:00+00');
insert into addresses (customer_id, street, zip) values (1, 'A 1', '12345');
update customers set main_address_id = 1 where id = 1;
insert into categories values (1, null, 'all', '{}'), (2, 1, 'toys', '{all}');
insert into products (id, category_id, sku, title, price) values ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 2, 'T-1', 'A red ball', 10.00);
insert into orders (customer_id, status, placed_at) values (1, 'paid', '2024-02-29 12:00+00'), (2, 'cart', null);
insert into order_items values (100000, 1, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 2);
insert into payments (order_id, line, method, amount) values (100000, 1, 'card', 23.80);
insert into audit.events (at, customer_id, what) values ('2024-02-29 12:00+00', 1, '{"kind": "paid"}');
