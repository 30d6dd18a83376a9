create domain code as varchar(5);
create view v as select 'abc'::code as code, null::code[] as codes;
