import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class StringDefaults {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ default: "" })
  a!: string;
  @Column({ default: "plain" })
  b!: string;
  @Column({ default: "it''s quoted by hand" })
  c!: string;
  @Column({ default: "a::b" })
  d!: string;
  @Column("text", { default: 'double "quotes"' })
  e!: string;
  @Column("char", { length: 3, default: "a" })
  f!: string;
  @Column("text", { default: "back\\slash" })
  g!: string;
  @Column("text", { default: "two\nlines" })
  h!: string;
  @Column({ default: "null" })
  i!: string;
  @Column("simple-array", { default: "a,b" })
  j!: string[];
}
