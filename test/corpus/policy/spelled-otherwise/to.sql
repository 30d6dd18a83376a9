create table t (id integer primary key, status varchar(10), owner text);
create policy p on t as permissive for all to public using (((status)::text = any ((array['a'::character varying, 'b'::character varying])::text[])));
create policy q on t for select using ((t.owner = CURRENT_USER));
