create table cars (id integer primary key, color text not null default 'red');
create index ix_cars_color on cars (color);
