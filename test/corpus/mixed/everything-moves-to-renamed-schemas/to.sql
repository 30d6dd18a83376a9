create schema base;
create schema web;
comment on schema web is 'what others see';
create type base.status as enum ('open', 'paid', 'done');
create domain base.email as text constraint email_check check (value like '%_@_%');
create domain base.positive as numeric(12, 2) default 1 constraint positive_check check (value > 0);
comment on domain base.email is 'an address';
create type base.address as (street text, zip varchar(10), kind base.status);
create sequence base.numbers start with 1000;
create table base.people (
  id bigint generated always as identity primary key,
  email base.email not null unique,
  home base.address,
  manager_id bigint references base.people (id)
);
create table base.jobs (
  id bigint primary key default nextval('base.numbers'),
  person_id bigint not null references base.people (id) on delete cascade,
  status base.status not null default 'open',
  price base.positive,
  during tstzrange not null default '[2024-01-01 00:00+00,2024-01-02 00:00+00)',
  label text generated always as ('job ' || person_id::text) stored,
  constraint jobs_check check (status <> 'paid' or price is not null),
  constraint jobs_no_overlap exclude using gist (during with &&) where (status <> 'done')
);
create index ix_jobs_open on base.jobs (person_id) include (price) where status = 'open';
alter table base.people enable row level security;
alter table base.jobs enable row level security;
alter table base.jobs force row level security;
create policy own on base.jobs using (exists (select 1 from base.people p where p.id = jobs.person_id and p.email::text = current_user));
create policy has_jobs on base.people as restrictive for select to pg_monitor using (id in (select j.person_id from base.jobs j where j.status = 'open'));
comment on policy own on base.jobs is 'only own jobs';
create view web.people with (security_barrier = true) as select id, email, (home).zip as zip from base.people;
comment on view web.people is 'people without their street';
comment on column web.people.zip is 'where they live';
create view web.jobs as select j.id, j.status, j.price, j.label, p.email from base.jobs j join web.people p on p.id = j.person_id where j.status <> 'done';
create materialized view web.totals as select p.id, p.email, count(j.id)::integer as jobs, sum(j.price) as price from web.people p left join web.jobs j on j.email = p.email group by p.id, p.email;
create unique index ux_totals on web.totals (id);
create index ix_totals_jobs on web.totals (jobs desc) where jobs > 0;
create view web.best as select id, jobs from web.totals order by jobs desc limit 3;
comment on materialized view web.totals is 'refreshed at night';
