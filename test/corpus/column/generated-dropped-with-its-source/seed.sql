insert into t (id, net, vat) values (1, 100, 19);
