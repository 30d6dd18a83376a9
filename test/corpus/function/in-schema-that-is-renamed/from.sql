create schema app;
create function app."Touch it"(a text default '$body$') returns text language plpgsql as $$ begin return '`${a}`' || E'\\n'; end $$;
