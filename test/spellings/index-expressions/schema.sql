create table things (id integer primary key, a text, b text);
create unique index ix_lower on things (lower(a));
create index ix_mixed on things (b, (id + 1) desc);
create index ix_class on things (a text_pattern_ops);
create index ix_stored on things (b) with (fillfactor = 70);
