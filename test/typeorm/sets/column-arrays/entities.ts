import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Arrays {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("int", { array: true })
  a!: number[];
  @Column("text", { array: true, nullable: true })
  b!: string[];
  @Column("uuid", { array: true })
  c!: string[];
  @Column("boolean", { array: true })
  d!: boolean[];
  @Column("date", { array: true })
  e!: string[];
  @Column("float8", { array: true })
  f!: number[];
  @Column("bytea", { array: true })
  g!: Buffer[];
}
