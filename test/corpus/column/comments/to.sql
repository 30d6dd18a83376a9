create table t (a text, b text, c text, d varchar(50), f text);
comment on column t.a is 'it''s "new"
and has lines \ `${x}`';
comment on column t.b is 'after';
comment on column t.d is 'kept';
comment on column t.f is 'moves';
