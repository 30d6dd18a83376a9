create function log() returns trigger language plpgsql as $$ begin return null; end $$;
create table "Or der" (id integer primary key, "No te" integer);
