create type address as (street text, zip integer);
create function zip(a address) returns text language plpgsql as $$ begin return a.zip; end $$;
