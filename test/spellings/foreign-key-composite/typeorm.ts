import "reflect-metadata";
import { Entity, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";

@Entity("slots")
export class Slot {
  @PrimaryColumn("text") room!: string;
  @PrimaryColumn("date") at!: string;
}

@Entity("talks")
export class Talk {
  @PrimaryColumn("int") id!: number;
  @ManyToOne(() => Slot, { onDelete: "CASCADE" })
  @JoinColumn([
    { name: "room", referencedColumnName: "room", foreignKeyConstraintName: "in_slot" },
    { name: "at", referencedColumnName: "at", foreignKeyConstraintName: "in_slot" },
  ])
  slot?: Slot;
}
