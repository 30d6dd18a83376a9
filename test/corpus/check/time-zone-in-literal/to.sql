create table t (at timestamptz constraint t_at check (at > '2020-01-01 00:00:00+02'), d date constraint t_d check (d >= '2000-01-01' and d < '2000-01-01'::date + interval '1 month' * 1200));
