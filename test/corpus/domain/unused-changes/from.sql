create domain a as text;
create domain b as varchar(5) check (value <> '');
create domain c as integer[];
