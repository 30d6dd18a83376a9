import "reflect-metadata";
import { Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity("things")
export class Thing {
  @PrimaryGeneratedColumn("identity", { type: "int", generatedIdentity: "ALWAYS" }) id!: number;
}
