create type address as (street text, zip varchar(10), city text);
create function zip(a address) returns text language plpgsql as $$ begin return a.zip; end $$;
