import "reflect-metadata";
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from "typeorm";

@Entity("a_table_whose_name_has_quite_a_few_letters_in_it_sixty_three_ab")
@Index("an_index_whose_name_has_quite_a_few_letters_in_it_more_than_sixty_three", ["short"])
@Unique("a_unique_whose_name_has_quite_a_few_letters_in_it_more_than_sixty_three", ["short", "other"])
@Check("a_check_whose_name_has_quite_a_few_letters_in_it_more_than_sixty_three", "short <> ''")
export class Long {
  @PrimaryColumn({ primaryKeyConstraintName: "a_key_whose_name_has_quite_a_few_letters_in_it_more_than_sixty_three" })
  short!: string;
  @Column()
  a_column_whose_name_has_quite_a_few_letters_in_it_exactly_63_abc!: string;
  @ManyToOne(() => Long)
  @JoinColumn({
    name: "other",
    foreignKeyConstraintName: "a_foreign_key_whose_name_has_quite_a_few_letters_more_than_sixty_three",
  })
  other!: Relation<Long>;
}
