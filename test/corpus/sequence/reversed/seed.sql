select setval('numbers', 10);
