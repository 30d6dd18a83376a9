import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("things")
export class Thing {
  @PrimaryColumn() id!: number;
  @Column("int2", { nullable: true }) a?: number;
  @Column({ nullable: true }) b?: number;
  @Column("int8", { nullable: true }) c?: string;
  @Column("float4", { nullable: true }) d?: number;
  @Column("float", { nullable: true }) e?: number;
  @Column("decimal", { nullable: true }) f?: string;
  @Column("numeric", { precision: 8, nullable: true }) g?: string;
  @Column("numeric", { precision: 10, scale: 2, nullable: true }) h?: string;
}
