create schema "S";
create table "S"."T t" (id integer primary key, "O" varchar(20));
create policy "Users can see ""own"" rows" on "S"."T t" using ("O" = 'x');
create policy "it's; -- ok" on "S"."T t" for select using ("O" <> E'a\\b`${c}'' $$');
create policy pxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx on "S"."T t" for delete using (false);
