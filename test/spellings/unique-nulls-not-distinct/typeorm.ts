import "reflect-metadata";
import { Column, Entity, PrimaryColumn, Unique } from "typeorm";

@Entity("things")
@Unique("one_ab", ["a", "b"])
@Unique("one_a", ["a"])
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column("text", { nullable: true }) a?: string;
  @Column("text", { nullable: true }) b?: string;
}
