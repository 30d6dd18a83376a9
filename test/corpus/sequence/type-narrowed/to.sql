create sequence numbers as smallint;
