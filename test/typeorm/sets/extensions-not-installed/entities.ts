import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

export const prelude = 'create extension "uuid-ossp"; create extension citext';
export const options = { installExtensions: false };

@Entity()
export class Thing {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
  @Column("citext")
  name!: string;
}
