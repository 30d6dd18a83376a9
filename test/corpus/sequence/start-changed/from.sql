create sequence numbers start 1;
