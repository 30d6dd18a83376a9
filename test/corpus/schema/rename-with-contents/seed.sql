insert into billing.invoices (status) values ('open'), ('paid');
insert into payments values (1, 2);
