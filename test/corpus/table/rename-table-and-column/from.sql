create table persons (num integer primary key, mail text not null check (mail like '%@%'));
create unique index ux_persons_mail on persons (lower(mail));
create table letters (id integer primary key, to_num integer references persons (num));
