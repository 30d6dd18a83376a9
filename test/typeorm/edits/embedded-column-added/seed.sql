insert into customer ("homeStreet") values ('Main'); insert into shop ("atStreet") values ('Side');
