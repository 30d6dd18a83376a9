import "reflect-metadata";
import { Column, Entity, PrimaryColumn, Unique } from "typeorm";

@Entity("things")
@Unique("one_a", ["a"], { deferrable: "INITIALLY DEFERRED" })
@Unique("one_b", ["b"], { deferrable: "INITIALLY IMMEDIATE" })
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column("text", { nullable: true }) a?: string;
  @Column("text", { nullable: true }) b?: string;
}
