import "reflect-metadata";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";

@Entity("things")
@Index("ix_b", ["b"], { spatial: true })
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Index("ix_a", { type: "gin" }) @Column("jsonb", { nullable: true }) a?: unknown;
  @Column("point", { nullable: true }) b?: string;
  @Index("ix_c", { type: "hash" }) @Column("text", { nullable: true }) c?: string;
  @Index("ix_d", { type: "brin" }) @Column("timestamptz", { nullable: true }) d?: Date;
  @Index("ix_e", { type: "gin" }) @Column("tsvector", { nullable: true }) e?: string;
}
