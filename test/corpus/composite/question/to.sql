create type addresses as (street text, zip varchar(10));
