create domain code as text constraint c_changed check (length(value) > 2) constraint c_new_name check (value <> 'y') constraint c_added check (value like 'c%');
create table t (id integer primary key, code code);
