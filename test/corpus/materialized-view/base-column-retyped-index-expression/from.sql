create table t (id integer primary key, n text);
create materialized view m as select id, n from t;
create index ix_m on m ((n || '!')) where n > '1';
