insert into alarms values (1, 'high'), (2, 'low'), (3, 'mid');
