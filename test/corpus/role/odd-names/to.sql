create role "App $role$ 'x'" createdb;
create role "b\s" connection limit 2;
comment on role "b\s" is 'a \ b';
