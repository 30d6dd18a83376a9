import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class NumberDefaults {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ default: 0 })
  a!: number;
  @Column({ default: -1 })
  b!: number;
  @Column("numeric", { default: 0.5 })
  c!: string;
  @Column("numeric", { precision: 10, scale: 2, default: "0" })
  d!: string;
  @Column("float8", { default: 1e21 })
  e!: number;
  @Column("bigint", { default: "9007199254740993" })
  f!: string;
  @Column("money", { default: 0 })
  g!: string;
  @Column("int", { default: () => "1 + 1" })
  h!: number;
  @Column("smallint", { default: "7" })
  i!: number;
}
