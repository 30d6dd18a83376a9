create table t (id integer primary key, a text, b integer);
create view m_base as select id, a from t;
create view a_top as select id from m_base where a is not null;
