create table t (email text constraint t_email_unique unique);
comment on constraint t_email_unique on t is 'one account each';
