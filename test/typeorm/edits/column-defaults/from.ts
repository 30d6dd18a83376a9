import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Note {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ default: "old" })
  a!: string;
  @Column({ default: 1 })
  b!: number;
  @Column({ nullable: true })
  c!: string;
  @Column("jsonb", { default: {} })
  d!: object;
  @Column("text", { array: true, default: ["x"] })
  e!: string[];
}
