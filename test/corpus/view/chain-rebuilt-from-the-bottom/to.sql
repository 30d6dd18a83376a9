create table t (id integer primary key, a text, b integer);
create view z_low as select id, a from t;
create view m_mid with (security_barrier = true) as select id, a from z_low;
comment on view m_mid is 'middle';
create view a_top as select m.id, z.a from m_mid m join z_low z using (id);
comment on column a_top.a is 'top';
