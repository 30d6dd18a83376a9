create sequence numbers start 500;
