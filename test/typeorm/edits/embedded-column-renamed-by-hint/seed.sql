insert into customer ("homeRoad", "workRoad") values ('Main', 'Side');
