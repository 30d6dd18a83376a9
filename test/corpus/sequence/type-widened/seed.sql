select setval('numbers', 2147483000);
