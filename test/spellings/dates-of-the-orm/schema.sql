create table things (
  id integer primary key,
  "createdAt" timestamp not null default now(),
  "updatedAt" timestamptz(3) not null default now(),
  version integer not null
);
