import "reflect-metadata";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";

@Entity("things")
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column("vector", { length: 3 }) a!: number[];
  @Column({ type: "halfvec", length: 4, nullable: true }) b?: number[];
  @Column("vector", { nullable: true }) c?: number[];
  @Column("citext", { nullable: true, unique: true }) d?: string;
  @Index("ix_path", { spatial: true }) @Column({ type: "ltree", array: true, nullable: true }) e?: string[];
  @Column("hstore", { nullable: true, default: "a=>1" }) f?: object;
}
