import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

enum Status {
  New = "new",
  InWork = "in work",
  Done = "it's done",
  Unicode = "Ünïcode",
  Number = "42",
}
const type = { type: "enum", enum: Status, enumName: "status" } as const;

@Entity("things")
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column(type) a!: Status;
  @Column({ ...type, nullable: true, default: Status.New }) b?: Status;
  @Column({ ...type, array: true, default: [] }) c!: Status[];
  @Column({ ...type, array: true, nullable: true, default: [Status.New, Status.InWork] }) d?: Status[];
}
