import "reflect-metadata";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";

@Entity("things")
@Index("ix_order", ["a", "b"])
@Index("ix_desc", () => ({ b: -1 }))
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column("text", { nullable: true }) a?: string;
  @Column("int", { nullable: true }) b?: number;
}
