create sequence "It's ""the"" Seq.1" cache 3;
comment on sequence "It's ""the"" Seq.1" is 'line one
line ''two''';
create table t (id bigint primary key default nextval('"It''s ""the"" Seq.1"'), twin bigint default nextval('"It''s ""the"" Seq.1"'));
