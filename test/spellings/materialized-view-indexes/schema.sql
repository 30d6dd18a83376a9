create table sales (id integer primary key, product text not null, amount integer not null);
create materialized view totals as select product, sum(amount) as total from sales group by product;
create unique index one_product on totals (product);
