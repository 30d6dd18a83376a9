create view one as select 1 as one;
