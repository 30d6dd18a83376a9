create role app;
create role readers;
create role zebra;
grant readers to app;
