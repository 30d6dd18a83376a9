create sequence ticket_numbers start 100;
create table tickets (id bigint primary key default nextval('ticket_numbers'));
