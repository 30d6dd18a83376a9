import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Note {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  a!: string;
  @Column("varchar")
  b!: string;
  @Column("int")
  c!: number;
}
