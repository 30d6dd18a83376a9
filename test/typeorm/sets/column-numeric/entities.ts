import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
export class Numerics {
  @PrimaryColumn("numeric", { precision: 20, scale: 0 })
  id!: string;
  @Column("numeric")
  bare!: string;
  @Column("decimal")
  decimal!: string;
  @Column("numeric", { precision: 10 })
  precise!: string;
  @Column("decimal", { precision: 10, scale: 2 })
  scaled!: string;
  @Column("numeric", { precision: 10, scale: 0 })
  whole!: string;
  @Column("numeric", { scale: 3 })
  scaleAlone!: string;
  @Column("numeric", { precision: 5, scale: 2, array: true })
  many!: string[];
}
