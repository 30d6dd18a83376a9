import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("things")
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column("jsonb", { default: {} }) a!: unknown;
  @Column("jsonb", { nullable: true, default: { theme: "it's dark", size: 12, list: [1, null, true] } }) b?: unknown;
  @Column("json", { nullable: true, default: [] }) c?: unknown;
  @Column("text", { array: true, default: [] }) d!: string[];
  @Column("text", { array: true, nullable: true, default: ["a", "two words"] }) e?: string[];
  @Column("text", { array: true, nullable: true, default: () => `'{"it''s b","c,d","","NULL"}'` }) h?: string[];
  @Column("int", { array: true, nullable: true, default: [1, 2, 3] }) f?: number[];
  @Column("jsonb", { nullable: true, default: () => `'"text"'` }) g?: unknown;
}
