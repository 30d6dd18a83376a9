import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Note {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ length: 40 })
  title!: string;
  @Column("varchar", { length: 8, array: true })
  tags!: string[];
}
