create table t (id integer primary key, k text, n numeric(10, 2), j jsonb, at timestamptz);
