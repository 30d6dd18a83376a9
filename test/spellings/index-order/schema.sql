create table things (id integer primary key, a text, b integer);
create index ix_order on things (a desc nulls last, b nulls first);
create index ix_desc on things (b desc);
