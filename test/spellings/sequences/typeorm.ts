import "reflect-metadata";
import { Entity, PrimaryColumn } from "typeorm";

@Entity("things")
export class Thing {
  @PrimaryColumn("int") id!: number;
}
