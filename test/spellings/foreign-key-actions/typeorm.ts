import "reflect-metadata";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";

@Entity("targets")
export class Target {
  @PrimaryColumn("int") id!: number;
}

@Entity("things")
export class Thing {
  @PrimaryColumn("int") id!: number;
  @ManyToOne(() => Target, { onDelete: "CASCADE", onUpdate: "SET NULL" }) @JoinColumn({ name: "a" }) toA?: Target;
  @ManyToOne(() => Target, { onDelete: "SET NULL", onUpdate: "CASCADE" }) @JoinColumn({ name: "b" }) toB?: Target;
  @ManyToOne(() => Target, { onDelete: "RESTRICT", onUpdate: "NO ACTION" }) @JoinColumn({ name: "c" }) toC?: Target;
  @ManyToOne(() => Target, { onDelete: "NO ACTION", onUpdate: "RESTRICT" }) @JoinColumn({ name: "d" }) toD?: Target;
  @Column("int", { nullable: true, default: 1 }) e?: number;
  @ManyToOne(() => Target, { onDelete: "DEFAULT", onUpdate: "DEFAULT" }) @JoinColumn({ name: "e" }) toE?: Target;
}
