create function log() returns trigger language plpgsql as $$ begin return null; end $$;
create table "Or der" (id integer primary key, "No te" integer);
create trigger "T on ""Or der""" after update on "Or der" referencing old table as "be fore" new table as af for each statement execute function log('it''s', '2');
create trigger "a.b" after update of "No te" on "Or der" for each row execute function log('${x} `y` \n');
