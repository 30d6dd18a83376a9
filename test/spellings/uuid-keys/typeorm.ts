import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

export const options = { uuidExtension: "pgcrypto" };

@Entity("things")
export class Thing {
  @PrimaryGeneratedColumn("uuid") id!: string;
  @Column("uuid", { default: () => "gen_random_uuid()" }) other!: string;
}
