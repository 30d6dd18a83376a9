import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Note {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ select: false, update: false, transformer: { to: (one: unknown) => one, from: (one: unknown) => one } })
  a!: string;
  @Column("character varying")
  b!: string;
  @Column("integer", { unsigned: true })
  c!: number;
}
