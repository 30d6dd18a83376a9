create role app login connection limit 10 valid until '2031-06-01 12:00:00+02';
create role bot login;
