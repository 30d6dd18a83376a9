create role app login superuser createdb createrole noinherit replication bypassrls;
create role ops;
