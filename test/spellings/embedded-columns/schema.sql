create table people (id integer primary key, "homeStreet" text not null, "homeZip" varchar(10), "work_Street" text not null, "work_Zip" varchar(10));
