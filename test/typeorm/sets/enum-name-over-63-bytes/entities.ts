import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

export enum Size {
  S = "s",
  L = "l",
}

@Entity("a_table_with_a_name_that_is_rather_long")
export class Long {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "enum", enum: Size, default: Size.L })
  a_column_with_a_name_that_is_long_too!: Size;
}
