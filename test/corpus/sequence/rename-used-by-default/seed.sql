insert into tickets default values;
insert into tickets default values;
