create type pair as ("2" integer, "1" text);
