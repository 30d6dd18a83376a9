import "reflect-metadata";
import { Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity("a_table_whose_name_has_quite_a_few_letters_in_it_sixty_three_ab")
export class Thing {
  @PrimaryGeneratedColumn() a_key_whose_name_is_rather_long!: number;
}
