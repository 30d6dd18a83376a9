create table "Odd Things" (
  "theId" integer primary key,
  "with space" text,
  "select" text not null,
  "quo""ted" text,
  "Ünïcode" text,
  "$dollar" text,
  "1st" text,
  "back\slash" text unique
);
