create function is_code(text) returns boolean language sql immutable as $$ select $1 like 'c%' $$;
create domain code as text check (is_code(value) and value <> 'c') default concat('c', 1);
create table t (id integer primary key, code code);
