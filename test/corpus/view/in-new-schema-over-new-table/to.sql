create schema z_data;
create table z_data.t (id integer primary key);
create schema a_api;
create view a_api.t as select id from z_data.t;
create view a_api.a as select id from a_api.t;
