create domain code as text constraint c_gone check (value <> 'x') constraint c_changed check (length(value) > 1) constraint c_old_name check (value <> 'y');
create table t (id integer primary key, code code);
