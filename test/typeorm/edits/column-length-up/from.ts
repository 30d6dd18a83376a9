import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Note {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ length: 20 })
  title!: string;
  @Column("varchar", { length: 5, array: true })
  tags!: string[];
}
