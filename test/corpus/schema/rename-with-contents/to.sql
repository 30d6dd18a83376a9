create schema invoicing;
create type invoicing.status as enum ('open', 'paid');
create table invoicing.invoices (id serial primary key, status invoicing.status not null default 'open');
create index ix_invoices_status on invoicing.invoices (status) where status = 'open';
create table payments (id integer primary key, invoice_id integer constraint payments_invoice_fk references invoicing.invoices (id) on delete cascade);
