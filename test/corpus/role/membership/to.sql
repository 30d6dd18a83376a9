create role app;
create role readers;
create role writers;
create role zebra;
grant writers to app;
grant zebra to readers;
