create table t (id integer primary key, a integer, b text, c integer);
create rule r as on delete to t where old.b = 'x' do instead nothing;
comment on rule r on t is 'c';
