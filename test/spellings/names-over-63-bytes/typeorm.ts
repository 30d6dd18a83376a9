import "reflect-metadata";
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from "typeorm";

@Entity("a_table_whose_name_has_quite_a_few_letters_in_it_sixty_three_ab")
@Check("a_check_whose_name_has_quite_a_few_letters_in_it_more_than_sixty_three", "id > 0")
@Unique("a_unique_whose_name_has_quite_a_few_letters_in_it_more_than_sixty_three", ["long"])
@Index("an_index_whose_name_has_quite_a_few_letters_in_it_more_than_sixty_three", ["long"])
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column("text", {
    name: "a_column_whose_name_is_so_long_that_the_server_has_to_cut_it_after_sixty_three_bytes",
    nullable: true,
  })
  long?: string;
  @Column("enum", {
    enum: ["a", "b"],
    enumName: "an_enum_whose_name_has_quite_a_few_letters_in_it_more_than_sixty_three",
    nullable: true,
  })
  e?: string;
}
