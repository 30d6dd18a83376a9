create schema a;
comment on schema a is 'it''s "ours"
on two lines';
create schema b;
