create sequence b_numbers;
