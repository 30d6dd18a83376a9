import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("things")
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column("text", { array: true }) a!: string[];
  @Column("int", { array: true, nullable: true }) b?: number[];
  @Column("varchar", { length: 10, array: true, nullable: true }) c?: string[];
  @Column("numeric", { precision: 5, scale: 2, array: true, nullable: true }) d?: string[];
  @Column("timestamp", { precision: 3, array: true, nullable: true }) e?: Date[];
  @Column("uuid", { array: true, nullable: true }) f?: string[];
  @Column("jsonb", { array: true, nullable: true }) g?: unknown[];
}
