import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Doc {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("json")
  a!: object;
  @Column("simple-json")
  b!: object;
}
