create schema billing;
create type billing.status as enum ('open', 'paid');
create table billing.invoices (id serial primary key, status billing.status not null default 'open');
create index ix_invoices_status on billing.invoices (status) where status = 'open';
create table payments (id integer primary key, invoice_id integer constraint payments_invoice_fk references billing.invoices (id) on delete cascade);
