import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Counter {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("int")
  a!: string;
  @Column("real")
  b!: number;
  @Column("smallint")
  c!: number;
}
