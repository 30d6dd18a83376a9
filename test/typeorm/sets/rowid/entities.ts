import "reflect-metadata";
import { Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Cockroach {
  @PrimaryGeneratedColumn("rowid")
  id!: string;
}
