import "reflect-metadata";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Point {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("cube", { nullable: true })
  @Index({ type: "gist" })
  at!: number[];
}
