import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Pages {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("tsvector")
  words!: string;
  @Column("tsquery", { nullable: true })
  question!: string;
}
