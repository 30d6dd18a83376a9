import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Ranges {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("int4range")
  a!: string;
  @Column("int8range")
  b!: string;
  @Column("numrange")
  c!: string;
  @Column("tsrange")
  d!: string;
  @Column("tstzrange")
  e!: string;
  @Column("daterange", { default: "[2026-01-01,2026-02-01)" })
  f!: string;
}
