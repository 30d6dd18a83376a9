create table other (id integer);
create table old (a integer);
alter table old add constraint old_a check (a > 0) not valid;
