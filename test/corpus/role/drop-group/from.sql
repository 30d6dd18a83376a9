create role app;
create role readers;
grant readers to app;
