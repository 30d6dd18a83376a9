import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("things")
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column("date", { nullable: true }) a?: string;
  @Column("time", { nullable: true }) b?: string;
  @Column("time", { precision: 3, nullable: true }) c?: string;
  @Column({ type: "timetz", precision: 2, nullable: true }) d?: string;
  @Column({ nullable: true }) e?: Date;
  @Column("timestamp", { precision: 3, nullable: true }) f?: Date;
  @Column("timestamptz", { nullable: true }) g?: Date;
  @Column("timestamp with time zone", { precision: 0, nullable: true }) h?: Date;
  @Column("interval", { nullable: true }) i?: string;
}
