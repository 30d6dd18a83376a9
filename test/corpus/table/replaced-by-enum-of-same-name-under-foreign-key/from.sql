create table status (code text primary key);
create table orders (id integer primary key, status text not null default 'open' references status (code));
