create table people (id integer primary key, email text not null check (email like '%@%'));
create unique index ux_people_email on people (lower(email));
create table letters (id integer primary key, to_num integer references people (id));
