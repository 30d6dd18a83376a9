import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("things")
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column({ type: "text", collation: "C" }) a!: string;
  @Column({ length: 10, collation: "ucs_basic", nullable: true }) b?: string;
  @Column("text", { nullable: true }) c?: string;
}
