create schema a;
create schema b;
comment on schema b is 'goes away';
