import "reflect-metadata";
import { Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity("a_table_with_a_name_that_is_rather_long_but_below_the_limit")
export class LongSerial {
  @PrimaryGeneratedColumn()
  a_column_with_a_long_name!: number;
}
