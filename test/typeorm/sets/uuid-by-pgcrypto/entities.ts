import "reflect-metadata";
import { Entity, PrimaryGeneratedColumn } from "typeorm";

export const options = { uuidExtension: "pgcrypto" as const };

@Entity()
export class Thing {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
}
