import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("a_table_whose_name_has_quite_a_few_letters_in_it_more_than_sixty_three_in_fact")
export class Long {
  @PrimaryColumn()
  id!: string;
  @Column()
  a_column_whose_name_has_quite_a_few_letters_in_it_more_than_sixty_three!: string;
}
