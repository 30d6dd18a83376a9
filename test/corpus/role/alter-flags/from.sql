create role app;
create role ops createdb createrole noinherit;
