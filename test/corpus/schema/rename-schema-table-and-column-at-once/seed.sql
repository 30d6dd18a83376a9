insert into crm.clients values (1, 'a@example.org', 'Ulm');
