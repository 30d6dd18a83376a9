create table parents (tags integer[], name varchar(10), unique (tags, name));
create table children (id integer primary key, tags integer[], name varchar(10));
alter table children add constraint children_fk foreign key (tags, name) references parents (tags, name);
