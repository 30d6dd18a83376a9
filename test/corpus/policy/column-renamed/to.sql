create table t (id integer primary key, "user" text, team integer);
alter table t enable row level security;
create table m (t_id integer, member text);
create policy p on t using ("user" = current_user and exists (select 1 from m where m.t_id = t.id and m.member = t."user"));
