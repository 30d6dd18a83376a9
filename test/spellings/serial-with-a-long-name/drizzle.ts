import { pgTable, serial } from "drizzle-orm/pg-core";

export const things = pgTable("a_table_whose_name_has_quite_a_few_letters_in_it_sixty_three_ab", {
  a_key_whose_name_is_rather_long: serial().primaryKey(),
});
