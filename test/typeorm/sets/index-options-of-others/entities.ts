import "reflect-metadata";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

@Entity()
@Index(["name"], { fulltext: true, parser: "ngram", sparse: true, nullFiltered: true, background: true })
export class Person {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  name!: string;
}
