create sequence numbers increment by 5 maxvalue 900000 cache 20 cycle;
