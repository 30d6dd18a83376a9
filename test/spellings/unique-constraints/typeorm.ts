import "reflect-metadata";
import { Column, Entity, PrimaryColumn, Unique } from "typeorm";

@Entity("things")
@Unique(["c", "d"])
@Unique("a_name", ["e", "c"])
@Unique("a_name_for_b", ["b"])
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column("text", { nullable: true, unique: true }) a?: string;
  @Column("text", { nullable: true }) b?: string;
  @Column("text", { nullable: true }) c?: string;
  @Column("text", { nullable: true }) d?: string;
  @Column("text", { nullable: true }) e?: string;
}
