create schema z_core;
create schema a_api;
comment on schema a_api is 'what others see';
create type z_core.status as enum ('open', 'paid', 'billed', 'done');
create domain z_core.email as text constraint email_check check (value like '%_@_%');
create domain z_core.positive as numeric(12, 2) default 1 constraint positive_check check (value > 0) constraint positive_max check (value < 1000000);
comment on domain z_core.email is 'an address';
create type z_core.address as (street text, zip varchar(10), kind z_core.status, country char(2));
create sequence z_core.numbers start with 1000;
create table z_core.people (
  id bigint generated always as identity primary key,
  email z_core.email not null unique,
  home z_core.address,
  second_home z_core.address,
  note text not null default '',
  manager_id bigint references z_core.people (id)
);
create table z_core.jobs (
  id bigint primary key default nextval('z_core.numbers'),
  person_id bigint not null references z_core.people (id) on delete cascade,
  status z_core.status not null default 'open',
  price z_core.positive,
  during tstzrange not null default '[2024-01-01 00:00+00,2024-01-02 00:00+00)',
  label text generated always as ('job ' || person_id::text) stored,
  constraint jobs_check check (status <> 'paid' or price is not null),
  constraint jobs_no_overlap exclude using gist (during with &&) where (status <> 'done')
);
create index ix_jobs_open on z_core.jobs (person_id) include (price) where status = 'open';
alter table z_core.people enable row level security;
alter table z_core.jobs enable row level security;
alter table z_core.jobs force row level security;
create policy own on z_core.jobs using (exists (select 1 from z_core.people p where p.id = jobs.person_id and p.email::text = current_user));
create policy has_jobs on z_core.people as restrictive for select to pg_monitor using (id in (select j.person_id from z_core.jobs j where j.status = 'open'));
comment on policy own on z_core.jobs is 'only own jobs';
create view a_api.people with (security_barrier = true) as select id, email, (home).zip as zip, (home).country as country from z_core.people;
comment on view a_api.people is 'people without their street';
comment on column a_api.people.zip is 'where they live';
create view a_api.jobs as select j.id, j.status, j.price, j.label, p.email from z_core.jobs j join a_api.people p on p.id = j.person_id where j.status <> 'done';
create materialized view a_api.totals as select p.id, p.email, count(j.id)::integer as jobs, sum(j.price) as price from a_api.people p left join a_api.jobs j on j.email = p.email group by p.id, p.email;
create unique index ux_totals on a_api.totals (id);
create index ix_totals_jobs on a_api.totals (jobs desc) where jobs > 0;
create view a_api.best as select id, jobs from a_api.totals order by jobs desc limit 3;
comment on materialized view a_api.totals is 'refreshed at night';
create policy billed on z_core.jobs for update using (status <> 'billed') with check (status >= 'billed');
create view a_api.billed as select id from z_core.jobs where status = 'billed';
create index ix_totals_price on a_api.totals (price);
