create table fresh (k text primary key, v text);
create policy p on fresh using (v = (select max(o.v) from fresh o));
