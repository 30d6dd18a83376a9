import "reflect-metadata";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";

@Entity("things")
@Index("ix_ba", ["b", "a"])
@Index("one_d", ["d", "a"], { unique: true })
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Index() @Column("text", { nullable: true }) a?: string;
  @Column("text", { nullable: true }) b?: string;
  @Index({ unique: true }) @Column("int", { name: "Odd Name", nullable: true }) odd?: number;
  @Column("int", { nullable: true }) d?: number;
}
