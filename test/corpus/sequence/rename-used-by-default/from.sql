create sequence ticket_seq start 100;
create table tickets (id bigint primary key default nextval('ticket_seq'));
