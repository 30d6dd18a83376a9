create table groups (id integer primary key);
create table members (
  id serial primary key,
  nick varchar(20) not null default 'x',
  mail text,
  age text default '0',
  joined timestamp default now(),
  trash text,
  group_id integer references groups (id),
  constraint members_nick_check check (length(nick) > 0)
);
create index ix_members_mail on members (mail);
comment on table members is 'old';
