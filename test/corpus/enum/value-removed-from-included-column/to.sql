create type kind as enum ('x');
create table a (code text not null, kind kind, constraint a_pkey primary key (code) include (kind));
create table b (code text constraint b_code_fkey references a (code));
