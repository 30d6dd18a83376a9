insert into customer ("placeStreet") values ('Main');
