create sequence ticket_numbers as integer increment by 10 minvalue 100 maxvalue 100000 start with 1000 cache 5 cycle;
create sequence countdown increment by -1 minvalue -1000 maxvalue 0 start with 0;
create sequence big maxvalue 9223372036854775806 start 9007199254740993;
comment on sequence big is 'beyond 2^53';
