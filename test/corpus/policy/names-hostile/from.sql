create schema "S";
create table "S"."T t" (id integer primary key, "O" text);
create policy "Users can see ""own"" rows" on "S"."T t" using ("O" = 'x');
