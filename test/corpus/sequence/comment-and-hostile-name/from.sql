create sequence "It's ""the"" Seq.1";
create table t (id bigint primary key default nextval('"It''s ""the"" Seq.1"'));
