import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
export class Numbers {
  @PrimaryColumn("int")
  id!: number;
  @Column("int")
  a!: number;
  @Column("int2")
  b!: number;
  @Column("int4")
  c!: number;
  @Column("int8")
  d!: string;
  @Column("smallint")
  e!: number;
  @Column("integer")
  f!: number;
  @Column("bigint")
  g!: string;
  @Column("real")
  h!: number;
  @Column("float")
  i!: number;
  @Column("float4")
  j!: number;
  @Column("float8")
  k!: number;
  @Column("double precision")
  l!: number;
  @Column("money")
  m!: string;
  @Column()
  n!: number;
}
