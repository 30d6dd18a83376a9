create table a (a integer, code text not null, constraint a_pkey primary key (code) include (a));
alter table a add constraint a_code_fkey foreign key (code) references a (code) not valid;
