import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Tagged {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("simple-array")
  tags!: string[];
}
