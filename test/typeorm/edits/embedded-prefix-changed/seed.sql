insert into customer ("homeStreet", "homeZip") values ('Main', '1');
