import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, unique } from "drizzle-orm/pg-core";

export const kind = pgEnum("an_enum_whose_name_has_quite_a_few_letters_in_it_more_than_sixty_three", ["a", "b"]);

export const things = pgTable(
  "a_table_whose_name_has_quite_a_few_letters_in_it_sixty_three_ab",
  {
    id: integer().primaryKey(),
    long: text("a_column_whose_name_is_so_long_that_the_server_has_to_cut_it_after_sixty_three_bytes"),
    e: kind(),
  },
  (t) => [
    check("a_check_whose_name_has_quite_a_few_letters_in_it_more_than_sixty_three", sql`${t.id} > 0`),
    unique("a_unique_whose_name_has_quite_a_few_letters_in_it_more_than_sixty_three").on(t.long),
    index("an_index_whose_name_has_quite_a_few_letters_in_it_more_than_sixty_three").on(t.long),
  ],
);
