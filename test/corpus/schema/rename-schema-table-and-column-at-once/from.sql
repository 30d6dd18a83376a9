create schema crm;
create table crm.clients (id integer primary key, mail text not null, city text);
