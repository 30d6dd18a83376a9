insert into setting (amount, "on") values ('12', 'true');
