import "reflect-metadata";
import { Column, CreateDateColumn, Entity, PrimaryColumn } from "typeorm";

@Entity("things")
export class Thing {
  @PrimaryColumn("int") id!: number;
  @CreateDateColumn({ type: "timestamptz" }) a!: Date;
  @Column("timestamp", { precision: 3, nullable: true, default: () => "now()" }) b?: Date;
  @Column("date", { nullable: true, default: () => "now()::date" }) c?: string;
  @Column("timestamptz", { nullable: true, default: () => "now() + interval '1 day'" }) d?: Date;
  @Column("text", { nullable: true, default: () => "lower('ABC') || 'd'" }) e?: string;
  @Column("int", { nullable: true, default: () => "nextval('ticket_numbers')" }) f?: number;
  @Column("text", { nullable: true, default: () => "current_user" }) g?: string;
  @Column("numeric", { nullable: true, default: () => "random() * 2" }) h?: string;
}
