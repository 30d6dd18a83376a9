create type k as enum (E'back\\slash', 'x', 'it''s');
create table t (a k default E'back\\slash', b k[] default array[E'back\\slash', 'it''s']::k[]);
