import "reflect-metadata";
import { Column, Entity, Generated, PrimaryColumn } from "typeorm";

@Entity()
export class Loose {
  @PrimaryColumn()
  id!: string;
  @Column("int", { nullable: true })
  @Generated("increment")
  number!: number;
}
