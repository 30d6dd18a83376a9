insert into z_core.people (email, home) values ('ann@x.org', row('s', '12345', 'open')), ('bob@x.org', null);
insert into z_core.jobs (person_id, price) values (1, 5);
refresh materialized view a_api.totals;
