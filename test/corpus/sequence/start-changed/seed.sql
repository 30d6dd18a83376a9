select setval('numbers', 9);
