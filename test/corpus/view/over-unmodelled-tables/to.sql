create table logs (at date not null, v text) partition by range (at);
create table logs_2024 partition of logs for values from ('2024-01-01') to ('2025-01-01');
create view latest as select v, at from logs;
create view old as select v from logs_2024;
