create table accounts (id integer primary key, email text);
create view users as select id, email from accounts;
