create table p (
  key_no integer constraint p_pk primary key, val integer not null,
  twice integer generated always as (val * 2) stored,
  constraint p_v_positive check (val > 0 and val < 1000), constraint p_uq unique (val, key_no)
);
create index ix_p_v on p (val desc) where val > 10;
create index ix_p_expr on p ((val + 1)) include (key_no);
create table c (id integer primary key, p_key integer not null constraint c_fk references p (key_no) on delete cascade);
