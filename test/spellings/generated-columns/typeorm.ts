import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("things")
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column("numeric", { precision: 10, scale: 2 }) price!: string;
  @Column("int") amount!: number;
  @Column({ type: "numeric", nullable: true, generatedType: "STORED", asExpression: "price * amount" }) total?: string;
  @Column({ type: "text", generatedType: "STORED", asExpression: "'#' || id" }) label!: string;
}
