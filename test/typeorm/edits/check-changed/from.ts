import "reflect-metadata";
import { Check, Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
@Check("chk_age", `"age" > 0`)
@Check(`"age" < 150`)
export class Person {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("int")
  age!: number;
}
