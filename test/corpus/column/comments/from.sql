create table t (a text, b text, c text, d varchar(5), e text);
comment on column t.b is 'before';
comment on column t.c is 'goes';
comment on column t.d is 'kept';
comment on column t.e is 'moves';
