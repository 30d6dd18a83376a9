import "reflect-metadata";
import { Column, Entity, PrimaryColumn, ViewColumn, ViewEntity } from "typeorm";

@Entity("things")
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column("text", { nullable: true }) a?: string;
}

@ViewEntity("copies", { materialized: true, expression: "SELECT id, a FROM things" })
export class Copies {
  @ViewColumn() id!: number;
}
