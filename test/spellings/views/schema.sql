create table sales (id integer primary key, product text not null, amount integer not null, sold_at timestamptz default now());
create view recent as select id, product from sales where sold_at > now() - interval '1 day';
create view totals as select product, sum(amount) as total, count(*)::integer as "howMany" from sales s group by s.product;
create view best as select product from totals where total > 10;
