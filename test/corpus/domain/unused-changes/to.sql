create domain a as integer;
create domain b as varchar(6) check (value <> '');
create domain c as bigint[] not null;
