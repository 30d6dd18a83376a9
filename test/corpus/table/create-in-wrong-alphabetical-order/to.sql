create table zoo (id integer primary key);
create table animals (id integer primary key, zoo_id integer not null references zoo (id));
