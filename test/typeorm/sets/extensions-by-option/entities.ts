import "reflect-metadata";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

export const options = { extensions: ["pg_trgm", "btree_gin"] };

@Entity()
export class Doc {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  @Index({ type: "gin" })
  text!: string;
}
