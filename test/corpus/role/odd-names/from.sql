create role "App $role$ 'x'";
create role "sel""ect" login;
