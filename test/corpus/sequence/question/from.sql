create sequence a_numbers;
