create sequence numbers increment by -1 minvalue -500 maxvalue 500 start 500;
