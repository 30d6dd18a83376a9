create schema lib;
create function lib."Touch it"(a text default '$body$') returns text language plpgsql as $$ begin return '`${a}`' || E'\\n'; end $$;
