create schema auth;
create table users (id integer constraint users_pk primary key, email text constraint users_email_check check (email <> ''));
create index ix_users_email on users (email);
create table auth.users (id integer constraint users_pk primary key, email text constraint users_email_check check (email like '%@%'));
create index ix_users_email on auth.users (lower(email));
