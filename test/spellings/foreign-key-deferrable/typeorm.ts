import "reflect-metadata";
import { Entity, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";

@Entity("targets")
export class Target {
  @PrimaryColumn("int") id!: number;
}

@Entity("things")
export class Thing {
  @PrimaryColumn("int") id!: number;
  @ManyToOne(() => Target, { deferrable: "INITIALLY DEFERRED" })
  @JoinColumn({ name: "a", foreignKeyConstraintName: "to_a" })
  toA?: Target;
  @ManyToOne(() => Target, { deferrable: "INITIALLY IMMEDIATE" })
  @JoinColumn({ name: "b", foreignKeyConstraintName: "to_b" })
  toB?: Target;
}
