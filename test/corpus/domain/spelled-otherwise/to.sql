create domain n as integer;
alter domain n add check ((value >= 1 and value <= 9));
create domain code as character varying(5);
alter domain code add constraint c2 check ((value)::text <> 'c'::text);
alter domain code add constraint c1 check ((value)::text = any ((array['a'::character varying, 'b'::character varying])::text[]));
alter domain code set default 'a'::character varying;
alter domain code set not null;
create table t (code code, n n);
