import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("things")
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column("text") a!: string;
  @Column("text", { nullable: true }) b!: string | null;
  @Column("int", { nullable: false, default: 1 }) c!: number;
  @Column({ type: "boolean", nullable: true, default: null }) d!: boolean | null;
}
