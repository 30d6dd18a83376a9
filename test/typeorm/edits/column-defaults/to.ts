import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Note {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ default: "it''s new" })
  a!: string;
  @Column({ default: () => "1 + 1" })
  b!: number;
  @Column({ nullable: true, default: "added" })
  c!: string;
  @Column("jsonb", { default: { a: [1] } })
  d!: object;
  @Column("text", { array: true, default: [] })
  e!: string[];
}
