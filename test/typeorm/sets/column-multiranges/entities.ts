import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Multiranges {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("int4multirange")
  a!: string;
  @Column("int8multirange")
  b!: string;
  @Column("nummultirange")
  c!: string;
  @Column("tsmultirange")
  d!: string;
  @Column("tstzmultirange")
  e!: string;
  @Column("datemultirange")
  f!: string;
}
