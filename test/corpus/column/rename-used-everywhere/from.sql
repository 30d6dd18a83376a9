create table p (
  k integer constraint p_pk primary key, v integer not null,
  twice integer generated always as (v * 2) stored,
  constraint p_v_positive check (v > 0 and v < 1000), constraint p_uq unique (v, k)
);
create index ix_p_v on p (v desc) where v > 10;
create index ix_p_expr on p ((v + 1)) include (k);
create table c (id integer primary key, pk integer not null constraint c_fk references p (k) on delete cascade);
