create table groups (id bigint primary key);
create table members (
  id bigserial primary key,
  name text not null,
  mail varchar(320) not null default '',
  age integer not null default 0,
  joined timestamptz not null default now(),
  group_id bigint references groups (id) on delete set null,
  level smallint not null default 1,
  constraint members_name_check check (length(name) between 1 and 100),
  constraint members_mail_key unique (mail)
);
create index ix_members_mail on members (lower(mail)) where age > 17;
create index ix_members_name on members (name collate "C");
comment on table members is 'new';
comment on column members.name is 'once nick';
