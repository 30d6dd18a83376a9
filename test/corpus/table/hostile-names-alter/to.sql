create table "Order Items" (id integer primary key, "unit price" bigint not null default 0, "Full Name" text);
create index "ix Order Items" on "Order Items" ("unit price" desc, "Full Name");
create table "we.ird" ("a.b" integer primary key, "c:d" text not null, constraint "chk.c:d" check ("c:d" <> ''));
create table "sel""ect" ("q""uote" integer primary key, "it's" text default 'it''s', constraint "un""ique" unique ("it's"));
create table "größe_表_🙂" ("naïve" integer primary key references "sel""ect" ("q""uote"), "Ä" integer);
create table "user" ("order" integer primary key, "select" varchar(20), "from" boolean not null default false, "table" integer references "user" ("order"));
comment on column "user"."select" is 'a reserved word';
