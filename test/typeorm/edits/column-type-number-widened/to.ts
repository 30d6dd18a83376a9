import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Counter {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("bigint")
  a!: string;
  @Column("float8")
  b!: number;
  @Column("int")
  c!: number;
}
