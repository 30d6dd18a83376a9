create table parents (tags integer[], name text, unique (tags, name));
create table children (id integer primary key, tags integer[], name varchar(20));
alter table children add constraint children_fk foreign key (tags, name) references parents (tags, name);
