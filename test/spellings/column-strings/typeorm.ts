import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("things")
export class Thing {
  @PrimaryColumn({ length: 36 }) id!: string;
  @Column("text", { nullable: true }) a?: string;
  @Column({ nullable: true }) b?: string;
  @Column({ length: 20, nullable: true }) c?: string;
  @Column("char", { nullable: true }) d?: string;
  @Column("character", { length: 5, nullable: true }) e?: string;
}
