import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
export class Bits {
  @PrimaryColumn("bit", { length: 8 })
  id!: string;
  @Column("bit")
  one!: string;
  @Column("varbit")
  any!: string;
  @Column({ type: "bit varying", length: 12 })
  some!: string;
  @Column({ type: "bit", length: 3, array: true })
  many!: string[];
}
