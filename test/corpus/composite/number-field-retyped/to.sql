create type pair as ("2" bigint, "1" varchar(20));
