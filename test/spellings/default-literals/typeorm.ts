import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("things")
export class Thing {
  @PrimaryColumn("int", { default: 0 }) id!: number;
  @Column("int", { nullable: true, default: -1 }) a?: number;
  @Column("bigint", { nullable: true, default: "9007199254740993" }) b?: string;
  @Column("numeric", { precision: 6, scale: 3, nullable: true, default: 0.5 }) c?: string;
  @Column("double precision", { nullable: true, default: () => "1e-7" }) d?: number;
  @Column({ nullable: true, default: true }) e?: boolean;
  @Column({ nullable: true, default: false }) f?: boolean;
  @Column("text", { nullable: true, default: "" }) g?: string;
  @Column("text", { nullable: true, default: () => `'it''s a \\ and a "quote"'` }) h?: string;
  @Column("varchar", { length: 20, nullable: true, default: "42" }) i?: string;
  @Column("char", { length: 2, nullable: true, default: "de" }) j?: string;
  @Column("date", { nullable: true, default: "2020-01-31" }) k?: string;
  @Column("timestamptz", { nullable: true, default: "2020-01-31T12:00:00Z" }) l?: Date;
  @Column("time", { nullable: true, default: "12:00" }) m?: string;
  @Column("interval", { nullable: true, default: "1 day" }) n?: string;
  @Column("uuid", { nullable: true, default: "00000000-0000-0000-0000-000000000001" }) o?: string;
  @Column("text", { nullable: true, default: "null" }) p?: string;
}
