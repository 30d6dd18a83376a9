import "reflect-metadata";
import { Check, Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
@Check(`"age" > 18`)
@Check("chk_name", `char_length("name") BETWEEN 1 AND 80`)
@Check("Check With Capitals", `kind IN ('a', 'b') OR kind IS NULL`)
export class Checked {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("int")
  @Check("chk_age_on_property", `age < 200`)
  age!: number;
  @Column()
  name!: string;
  @Column({ nullable: true })
  kind!: string;
}
