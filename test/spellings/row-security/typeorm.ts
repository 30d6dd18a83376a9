import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("things")
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column("text") owner!: string;
}

@Entity("locked")
export class Locked {
  @PrimaryColumn("int") id!: number;
}
