import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
export class Strings {
  @PrimaryColumn()
  id!: string;
  @Column("varchar")
  a!: string;
  @Column("character varying", { length: 10 })
  b!: string;
  @Column("varchar", { length: "20" })
  c!: string;
  @Column("char")
  d!: string;
  @Column("character", { length: 4 })
  e!: string;
  @Column("text")
  f!: string;
  @Column({ length: 5 })
  g!: string;
  @Column("varchar", { length: 5, array: true })
  h!: string[];
  @Column("char", { length: 3, array: true })
  i!: string[];
}
