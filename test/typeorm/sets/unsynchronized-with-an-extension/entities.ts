import "reflect-metadata";
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";

export const prelude = "create extension citext; create table names (id int primary key, name citext)";

@Entity("names", { synchronize: false })
export class Name {
  @PrimaryColumn()
  id!: number;
  @Column("citext")
  name!: string;
}

@Entity()
export class Own {
  @PrimaryGeneratedColumn()
  id!: number;
}
