create sequence numbers increment by 1 maxvalue 100000 cache 1;
