import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Documents {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("json")
  a!: object;
  @Column("jsonb")
  b!: object;
  @Column("jsonpath")
  c!: string;
  @Column("jsonb", { array: true })
  d!: object[];
  @Column("simple-json")
  e!: object;
  @Column("simple-array")
  f!: string[];
}
