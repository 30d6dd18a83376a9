insert into rooms values (1, '[2024-01-01,2024-01-02)');
insert into ruled values (1);
insert into child values (1, 'e');
insert into t values (1, 'v');
