create table things (id integer primary key, a text, b text);
comment on table things is 'what there is';
comment on column things.a is 'it''s a \ and a "quote"';
