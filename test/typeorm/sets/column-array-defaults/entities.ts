import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class ArrayDefaults {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("int", { array: true, default: [] })
  a!: number[];
  @Column("int", { array: true, default: [1, 2, 3] })
  b!: number[];
  @Column("text", { array: true, default: ["x", "y"] })
  c!: string[];
  @Column("text", { array: true, default: "{}" })
  d!: string[];
  @Column("text", { array: true, default: () => "ARRAY['a, b','c d']::text[]" })
  e!: string[];
  @Column("text", { array: true, default: () => "'{}'" })
  f!: string[];
  @Column("text", { array: true, default: ["two words", "three more words"] })
  g!: string[];
}
