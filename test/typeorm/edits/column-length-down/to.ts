import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Note {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ length: 20 })
  title!: string;
  @Column({ length: 10 })
  body!: string;
  @Column("char", { length: 2 })
  code!: string;
}
