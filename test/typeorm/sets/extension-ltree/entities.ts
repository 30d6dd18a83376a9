import "reflect-metadata";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Node {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("ltree")
  @Index({ type: "gist" })
  path!: string;
  @Column("ltree", { array: true, nullable: true })
  others!: string[];
}
