create type e as enum ('a', 'b');
create table t (e e check (e in ('a', 'b')), j jsonb check (jsonb_typeof(j -> 'x') = 'number' and (j ->> 'x')::integer > 0), l text[] check (cardinality(l) > 0 and 'z' <> all (l)), constraint t_case check (case when e = 'a' then j is not null else true end));
