import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Doc {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("jsonb")
  a!: object;
  @Column("jsonb")
  b!: object;
}
