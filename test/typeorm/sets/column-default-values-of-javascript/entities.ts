import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Defaults {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("bigint", { default: 10n })
  a!: string;
  @Column("float8", { default: Infinity })
  b!: number;
  @Column("float8", { default: NaN })
  c!: number;
  @Column("text", { default: 5 })
  d!: string;
  @Column("text", { default: true })
  e!: string;
  @Column("jsonb", { default: 1 })
  f!: object;
  @Column("varchar", { default: undefined })
  h!: string;
  @Column("int", { default: () => "-1" })
  i!: number;
}
