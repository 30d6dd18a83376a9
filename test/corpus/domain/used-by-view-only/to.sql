create domain code as varchar(9);
create view v as select 'abc'::code as code, null::code[] as codes;
