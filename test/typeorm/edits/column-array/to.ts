import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Note {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("int", { array: true })
  a!: number;
  @Column("text", { array: true, default: [] })
  b!: string;
}
