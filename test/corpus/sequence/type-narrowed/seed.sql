select setval('numbers', 7);
