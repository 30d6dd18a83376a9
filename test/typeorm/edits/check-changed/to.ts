import "reflect-metadata";
import { Check, Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
@Check("chk_age", `"age" > 10`)
@Check(`"age" < 200`)
export class Person {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("int")
  age!: number;
}
