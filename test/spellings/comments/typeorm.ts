import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("things", { comment: "what there is" })
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column("text", { nullable: true, comment: `it's a \\ and a "quote"` }) a?: string;
  @Column("text", { nullable: true }) b?: string;
}
