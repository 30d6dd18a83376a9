import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("things")
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column({ nullable: true }) a?: boolean;
  @Column("uuid", { nullable: true }) b?: string;
  @Column("json", { nullable: true }) c?: unknown;
  @Column("jsonb", { nullable: true }) d?: unknown;
  @Column("inet", { nullable: true }) e?: string;
  @Column("cidr", { nullable: true }) f?: string;
  @Column("macaddr", { nullable: true }) g?: string;
  @Column("macaddr8", { nullable: true }) h?: string;
  @Column("point", { nullable: true }) i?: unknown;
  @Column("line", { nullable: true }) j?: unknown;
  @Column("bytea", { nullable: true }) k?: Buffer;
  @Column("tsvector", { nullable: true }) l?: string;
  @Column("int4range", { nullable: true }) m?: string;
  @Column({ type: "bit", length: 3, nullable: true }) n?: string;
  @Column({ type: "varbit", length: 5, nullable: true }) o?: string;
  @Column("money", { nullable: true }) p?: string;
  @Column("box", { nullable: true }) q?: string;
  @Column("tstzrange", { array: true, nullable: true }) r?: string[];
}
