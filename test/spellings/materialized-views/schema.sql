create schema stats;
create table sales (id integer primary key, product text not null, amount integer not null);
create materialized view totals as select product, sum(amount) as total from sales group by product;
create materialized view stats.top as select product from totals where total > 100;
