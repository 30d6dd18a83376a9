create role app login;
create role bot login connection limit 3 valid until '2030-01-01 00:00:00+00';
