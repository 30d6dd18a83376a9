import "reflect-metadata";
import { Column, Entity, PrimaryColumn, ViewColumn, ViewEntity } from "typeorm";

@Entity("things")
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column("text", { nullable: true }) a?: string;
}

@ViewEntity("living", { expression: "SELECT id, a FROM things WHERE a IS NOT NULL" })
export class Living {
  @ViewColumn() id!: number;
}

@ViewEntity("checked", { expression: "SELECT id, a FROM things WHERE id > 0" })
export class Checked {
  @ViewColumn() id!: number;
}
