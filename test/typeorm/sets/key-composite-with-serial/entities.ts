import "reflect-metadata";
import { Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Tenanted {
  @PrimaryColumn("uuid")
  tenant!: string;
  @PrimaryGeneratedColumn()
  id!: number;
}
